# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, misfit, new


class ContentBreakdown(Model):
    channel: Literal["CREATOR", "SELLER"] | str | None = None
    content_type: Literal["LIVE", "VIDEO"] | str | None = None
    gmv: Money | None = None
    """Gross merchandise value."""
    indirect_gmv: Money | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("gmv")
        if v.__class__ is dict:
            src["gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "gmv", v)
        v = src.get("indirect_gmv")
        if v.__class__ is dict:
            src["indirect_gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "indirect_gmv", v)
        return self


from .money import Money  # noqa: E402
