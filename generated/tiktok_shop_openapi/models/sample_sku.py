# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, misfit, new


class SampleSku(Model):
    id: str | None = None
    sale_property_value_ids: str | None = None
    price: Money | None = None
    sale_properties: list[SaleProperty] | None = None
    is_available: bool | None = None
    unavailable_reason: (
        Literal["IS_PREORDER", "IS_GIFT", "OUT_OF_STOCK", "EXCEED_CB_PRICE_THRESHOLD", "ALREADY_APPLYED", "UNKNOWN"]
        | str
        | None
    ) = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("price")
        if v.__class__ is dict:
            src["price"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "price", v)
        adopt_list(src, "sale_properties", src.get("sale_properties"), SaleProperty.adopt)
        return self


from .money import Money  # noqa: E402
from .sale_property import SaleProperty  # noqa: E402
