# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class BmsmDiscount(Model):
    details: list[BmsmDiscountDetail] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "details" in src:
            v = src["details"]
            adopt_list(src, "details", v, BmsmDiscountDetail)


from .bmsm_discount_detail import BmsmDiscountDetail  # noqa: E402
