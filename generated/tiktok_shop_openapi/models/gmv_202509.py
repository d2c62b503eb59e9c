# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class Gmv202509(Model):
    breakdowns: list[GmvBreakdown202509] | None = None
    overall: Money | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "breakdowns", src.get("breakdowns"), GmvBreakdown202509.adopt)
        v = src.get("overall")
        if v.__class__ is dict:
            src["overall"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "overall", v)
        return self


from .gmv_breakdown_202509 import GmvBreakdown202509  # noqa: E402
from .money import Money  # noqa: E402
