# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class LinkInfoInput(Input):
    post_type: str
    shop_info: ShopInfo | Mapping[str, Any] | None = None
    links: Sequence[ProductLink | Mapping[str, Any]] | None = None


from .product_link import ProductLink  # noqa: E402
from .shop_info import ShopInfo  # noqa: E402
