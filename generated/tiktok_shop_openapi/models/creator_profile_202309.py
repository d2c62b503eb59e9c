# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
    no_items,
    no_list,
)


class CreatorProfile202309(Model):
    avatar: WebImage | None = None
    partner_id: str | None = None
    partner_name: str | None = None
    permissions: list[str] = no_items
    register_region: str | None = None
    selection_region: str | None = None
    seller_type: str | None = None
    """LOCAL or CROSS_BORDER."""
    user_name: str | None = None
    user_type: str | None = None

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
