# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, misfit, new


class PreSale(Model):
    type: Literal["PRE_ORDER", "MADE_TO_ORDER", "CUSTOM"] | str | None = None
    """The values that are allowed differ by market."""
    fulfillment_type: PreSaleFulfillment | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("fulfillment_type")
        if v.__class__ is dict:
            src["fulfillment_type"] = PreSaleFulfillment.adopt(v)
        elif v is not None:
            misfit(src, "fulfillment_type", v)
        return self


from .pre_sale_fulfillment import PreSaleFulfillment  # noqa: E402
