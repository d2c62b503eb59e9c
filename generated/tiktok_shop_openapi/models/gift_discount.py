# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class GiftDiscount(Model):
    gift_receiving_type: Literal["ALL_RECEIVE"] | str | None = None
    gift_infos: list[GiftInfo] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "gift_infos" in src:
            v = src["gift_infos"]
            adopt_list(src, "gift_infos", v, GiftInfo, GiftInfo.nest)


from .gift_info import GiftInfo  # noqa: E402
