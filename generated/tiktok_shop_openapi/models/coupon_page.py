# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class CouponPage(Model):
    total_count: int | None = None
    """Rows found, over all pages."""
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    coupons: list[Coupon] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "coupons" in src:
            v = src["coupons"]
            adopt_list(src, "coupons", v, Coupon, Coupon.nest)


from .coupon import Coupon  # noqa: E402
