# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
    adopt_list,
    no_items,
    no_list,
)


class Package(Model):
    _required = frozenset(
        {
            "create_time",
            "id",
            "status",
            "update_time",
        }
    )
    id: str = absent
    orders: list[PackageOrder] = no_items
    create_time: int = absent
    """Unix seconds."""
    update_time: int = absent
    """Unix seconds."""
    status: Literal["TO_FULFILL", "PROCESSING", "FULFILLING", "COMPLETED", "CANCELLED"] | str = absent
    tracking_number: str | None = None
    shipping_provider_name: str | None = None
    shipping_provider_id: str | None = None
    order_line_item_ids: list[str] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "orders" in src:
            v = src["orders"]
            adopt_list(src, "orders", v, PackageOrder, PackageOrder.nest)
        if "order_line_item_ids" in src:
            v = src["order_line_item_ids"]
            if v.__class__ is not list:
                no_list(src, "order_line_item_ids", v)


from .package_order import PackageOrder  # noqa: E402
