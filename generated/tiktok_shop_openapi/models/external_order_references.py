# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ExternalOrderReferences(Model):
    external_orders: list[ExternalOrder] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "external_orders" in src:
            v = src["external_orders"]
            adopt_list(src, "external_orders", v, ExternalOrder, ExternalOrder.nest)


from .external_order import ExternalOrder  # noqa: E402
