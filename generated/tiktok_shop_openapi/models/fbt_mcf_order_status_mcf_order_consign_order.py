# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
)


class FbtMcfOrderStatusMcfOrderConsignOrder(Model):
    _nullable = frozenset(
        {
            "tracking_number",
            "carrier",
            "shipping_provider",
        }
    )
    id: str | None = None
    goods: list[ItemQuantityInput] = no_items
    tracking_number: str | None = None
    carrier: str | None = None
    status: str | None = None
    is_platform_closed: bool | None = None
    issue: str | None = None
    shipping_provider: IdName | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "goods" in src:
            v = src["goods"]
            adopt_list(src, "goods", v, ItemQuantityInput)
        if "shipping_provider" in src:
            v = src["shipping_provider"]
            if v.__class__ is dict:
                src["shipping_provider"] = new(IdName)
                src["shipping_provider"].__dict__ = v
            elif v is not None:
                misfit(src, "shipping_provider", v)


from .id_name import IdName  # noqa: E402
from .item_quantity_input import ItemQuantityInput  # noqa: E402
