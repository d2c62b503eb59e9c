# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class GiftInfo(Model):
    tier: int | None = None
    threshold_type: Literal["MINIMAL_ITEM_QUANTITY", "MINIMAL_ORDER_AMOUNT"] | str | None = None
    threshold_value: str | None = None
    gift_details: list[GiftDetail] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "gift_details" in src:
            v = src["gift_details"]
            adopt_list(src, "gift_details", v, GiftDetail)


from .gift_detail import GiftDetail  # noqa: E402
