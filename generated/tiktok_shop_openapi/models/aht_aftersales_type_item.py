# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class AhtAftersalesTypeItem(Model):
    handle_duration_hours: str | None = None
    """In hour."""
    product_id: str | None = None
    product_name: str | None = None
    return_order_count: int | None = None
    top_aftersales_type_name: str | None = None
    top_type_order_count: int | None = None
    image_url: str | None = None
