# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, new


class SpsMetricTopItems(Model):
    aht_aftersales_type_items: list[AhtAftersalesTypeItem] | None = None
    metric_code: Literal["NRR", "NBFR", "OTDR", "AHT"] | str | None = None
    nbfr_top_product_items: list[NbfrTopProductItem] | None = None
    nrr_top_product_items: list[NrrTopProductItem] | None = None
    otdr_logistics_items: list[OtdrLogisticsItem] | None = None
    total_count: int | None = None
    """Number of rows."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "aht_aftersales_type_items", src.get("aht_aftersales_type_items"), AhtAftersalesTypeItem.adopt)
        adopt_list(src, "nbfr_top_product_items", src.get("nbfr_top_product_items"), NbfrTopProductItem.adopt)
        adopt_list(src, "nrr_top_product_items", src.get("nrr_top_product_items"), NrrTopProductItem.adopt)
        adopt_list(src, "otdr_logistics_items", src.get("otdr_logistics_items"), OtdrLogisticsItem.adopt)
        return self


from .aht_aftersales_type_item import AhtAftersalesTypeItem  # noqa: E402
from .nbfr_top_product_item import NbfrTopProductItem  # noqa: E402
from .nrr_top_product_item import NrrTopProductItem  # noqa: E402
from .otdr_logistics_item import OtdrLogisticsItem  # noqa: E402
