# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ExternalOrder(Model):
    id: str | None = None
    platform: str | None = None
    line_items: list[ExternalOrderLineItem] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "line_items" in src:
            v = src["line_items"]
            adopt_list(src, "line_items", v, ExternalOrderLineItem)


from .external_order_line_item import ExternalOrderLineItem  # noqa: E402
