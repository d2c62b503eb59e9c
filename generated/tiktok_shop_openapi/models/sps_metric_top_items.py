# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class SpsMetricTopItems(Model):
    aht_aftersales_type_items: list[AhtAftersalesTypeItem] = no_items
    metric_code: Literal["NRR", "NBFR", "OTDR", "AHT"] | str | None = None
    nbfr_top_product_items: list[NbfrTopProductItem] = no_items
    nrr_top_product_items: list[NrrTopProductItem] = no_items
    otdr_logistics_items: list[OtdrLogisticsItem] = no_items
    total_count: int | None = None
    """Number of rows."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "aht_aftersales_type_items" in src:
            v = src["aht_aftersales_type_items"]
            adopt_list(src, "aht_aftersales_type_items", v, AhtAftersalesTypeItem)
        if "nbfr_top_product_items" in src:
            v = src["nbfr_top_product_items"]
            adopt_list(src, "nbfr_top_product_items", v, NbfrTopProductItem, NbfrTopProductItem.nest)
        if "nrr_top_product_items" in src:
            v = src["nrr_top_product_items"]
            adopt_list(src, "nrr_top_product_items", v, NrrTopProductItem, NrrTopProductItem.nest)
        if "otdr_logistics_items" in src:
            v = src["otdr_logistics_items"]
            adopt_list(src, "otdr_logistics_items", v, OtdrLogisticsItem)


from .aht_aftersales_type_item import AhtAftersalesTypeItem  # noqa: E402
from .nbfr_top_product_item import NbfrTopProductItem  # noqa: E402
from .nrr_top_product_item import NrrTopProductItem  # noqa: E402
from .otdr_logistics_item import OtdrLogisticsItem  # noqa: E402
