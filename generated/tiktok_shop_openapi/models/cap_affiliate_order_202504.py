# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class CapAffiliateOrder202504(Model):
    id: str | None = None
    tags: str | None = None
    create_time: int | None = None
    delivery_time: int | None = None
    status: str | None = None
    skus: CapAffiliateOrderSkus202504 | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "skus" in src:
            v = src["skus"]
            if v.__class__ is dict:
                CapAffiliateOrderSkus202504.nest(v)
                src["skus"] = new(CapAffiliateOrderSkus202504)
                src["skus"].__dict__ = v
            elif v is not None:
                misfit(src, "skus", v)


from .cap_affiliate_order_skus_202504 import CapAffiliateOrderSkus202504  # noqa: E402
