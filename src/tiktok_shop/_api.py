"""TikTok Shop's Partner API as a value: what the calls need to know of it."""

from __future__ import annotations

from tiktok_shop.calls.api import Api
from tiktok_shop_openapi.registry import ALIASES, OPERATIONS

TIKTOK_SHOP = Api(
    operations=OPERATIONS,
    aliases=ALIASES,
    listing="`tiktok-shop operations` lists them",
    json_always=True,  # the platform wants the content type on requests without a body, too
)

find_operation = TIKTOK_SHOP.find
