# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class CustomerServicePerformance(Model):
    performance: CustomerServicePerformanceDetails | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "performance" in src:
            v = src["performance"]
            if v.__class__ is dict:
                src["performance"] = new(CustomerServicePerformanceDetails)
                src["performance"].__dict__ = v
            elif v is not None:
                misfit(src, "performance", v)


from .customer_service_performance_details import CustomerServicePerformanceDetails  # noqa: E402
