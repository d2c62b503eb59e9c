# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class CheckResult(Model):
    check_item: (
        Literal[
            "SHOP_STATUS",
            "SHOP_TAX",
            "PICKUP_WAREHOUSE",
            "RETURN_WAREHOUSE",
            "DELIVERY_OPTION",
            "SHIPPING_TEMPLATE",
            "PRODUCT_QUANTITY_LIMIT",
            "EXTENDED_PRODUCER_RESPONSIBILITY",
            "BANk_ACCOUNT",
            "CONTACT_INFO",
        ]
        | str
        | None
    ) = None
    is_failed: bool | None = None
    fail_reasons: list[str] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "fail_reasons" in src:
            v = src["fail_reasons"]
            if v.__class__ is not list:
                no_list(src, "fail_reasons", v)
