# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class CustomerServicePerformance(Model):
    performance: CustomerServicePerformanceDetails | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("performance")
        if v.__class__ is dict:
            src["performance"] = CustomerServicePerformanceDetails.adopt(v)
        elif v is not None:
            misfit(src, "performance", v)
        return self


from .customer_service_performance_details import CustomerServicePerformanceDetails  # noqa: E402
