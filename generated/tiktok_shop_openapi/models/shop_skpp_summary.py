# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ShopSkppSummary(Model):
    shop_summary: ShopSummary | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "shop_summary" in src:
            v = src["shop_summary"]
            if v.__class__ is dict:
                src["shop_summary"] = new(ShopSummary)
                src["shop_summary"].__dict__ = v
            elif v is not None:
                misfit(src, "shop_summary", v)


from .shop_summary import ShopSummary  # noqa: E402
