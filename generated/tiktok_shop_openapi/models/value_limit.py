# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ValueLimit(Model):
    num_limit: NumLimit | None = None
    length_limit: LengthLimit | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("num_limit")
        if v.__class__ is dict:
            src["num_limit"] = NumLimit.adopt(v)
        elif v is not None:
            misfit(src, "num_limit", v)
        v = src.get("length_limit")
        if v.__class__ is dict:
            src["length_limit"] = LengthLimit.adopt(v)
        elif v is not None:
            misfit(src, "length_limit", v)
        return self


from .length_limit import LengthLimit  # noqa: E402
from .num_limit import NumLimit  # noqa: E402
