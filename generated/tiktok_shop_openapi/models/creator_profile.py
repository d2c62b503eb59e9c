# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
    no_items,
    no_list,
)


class CreatorProfile(Model):
    avatar: WebImage | None = None
    username: str | None = None
    selection_region: str | None = None
    register_region: str | None = None
    seller_type: Literal["CROSS_BORDER", "LOCAL"] | str | None = None
    permissions: list[
        Literal[
            "LIVE_STREAM_PERMISSION",
            "SELF_SALE_PERMISSION",
            "ADD_AFFILIATE_PERMISSION",
            "PHOTO_SHOPPABLE_PERMISSION_PRODUCT",
            "PHOTO_SHOPPABLE_PERMISSION_SHOP",
        ]
        | str
    ] = no_items
    user_type: (
        Literal["TIKTOK_SHOP_OFFICIAL_ACCOUNT", "TIKTOK_MARKETING_ACCOUNT", "TIKTOK_SHOP_CREATOR"] | str | None
    ) = None
    creator_user_open_id: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "avatar" in src:
            v = src["avatar"]
            if v.__class__ is dict:
                src["avatar"] = new(WebImage)
                src["avatar"].__dict__ = v
            elif v is not None:
                misfit(src, "avatar", v)
        if "permissions" in src:
            v = src["permissions"]
            if v.__class__ is not list:
                no_list(src, "permissions", v)


from .web_image import WebImage  # noqa: E402
