"""TikTok Shop's Partner API as a value: what the calls need to know of it."""

from __future__ import annotations

import httpx

from tiktok_shop.calls.api import HEADERS, Api
from tiktok_shop_openapi.registry import ALIASES, OPERATIONS

_JSON = httpx.Headers({**HEADERS, "content-type": "application/json"})

TIKTOK_SHOP = Api(
    operations=OPERATIONS,
    aliases=ALIASES,
    listing="`tiktok-shop operations` lists them",
    headers=_JSON,  # the platform wants the content type on requests without a body, too
    json_headers=_JSON,
)

find_operation = TIKTOK_SHOP.find
