# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class Opportunity(Model):
    id: str | None = None
    title: str | None = None
    reference_images: list[str] = no_items
    category_id_level_1: str | None = None
    category_id_level_2: str | None = None
    category_id_level_3: str | None = None
    category_name_level_1: str | None = None
    category_name_level_2: str | None = None
    category_name_level_3: str | None = None
    is_collected: bool | None = None
    query_words: str | None = None
    opportunity_type: str | None = None
    brand_name: str | None = None
    create_time: int | None = None
    """Unix seconds."""
    expire_time: int | None = None
    """Unix seconds."""
    est_market_sales_volume: str | None = None
    est_market_gmv: str | None = None
    """A decimal number as text."""
    search_volume: str | None = None
    competitor_product_count: Literal["< 10", "< 50", "< 100", "100+"] | str | None = None
    video_view_pv: str | None = None
    tags: str | None = None
    tag_codes: list[str] = no_items
    reward_info: str | None = None
    external_product_id: str | None = None
    reference_source: (
        Literal[
            "1",
            "2",
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            "16",
            "17",
            "18",
            "19",
            "20",
            "21",
            "22",
        ]
        | str
        | None
    ) = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "reference_images" in src:
            v = src["reference_images"]
            if v.__class__ is not list:
                no_list(src, "reference_images", v)
        if "tag_codes" in src:
            v = src["tag_codes"]
            if v.__class__ is not list:
                no_list(src, "tag_codes", v)
