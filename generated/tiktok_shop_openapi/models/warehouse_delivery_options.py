# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class WarehouseDeliveryOptions(Model):
    delivery_options: list[WarehouseDeliveryOption] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "delivery_options" in src:
            v = src["delivery_options"]
            adopt_list(src, "delivery_options", v, WarehouseDeliveryOption, WarehouseDeliveryOption.nest)


from .warehouse_delivery_option import WarehouseDeliveryOption  # noqa: E402
