# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class CreatorSampleApplicationCreatorFulfillment(Model):
    id: str | None = None
    expiration_time: int | None = None
    """Unix seconds."""
    total_suspend_duration: int | None = None
    """In second."""
    status: (
        Literal["PENDING", "ONGOING", "SUCCEED", "FAILED", "OVERDUE", "SUSPEND", "CANCELLED", "EXEMPTED"] | str | None
    ) = None
    bound_product_status: (
        Literal[
            "UNKNOWN",
            "LIVE",
            "OUT_OF_STOCK",
            "SELLER_DEACTIVATE",
            "PLATFORM_DEACTIVATE",
            "NO_PLAN",
            "PERMANENT_DELETED",
        ]
        | str
        | None
    ) = None
