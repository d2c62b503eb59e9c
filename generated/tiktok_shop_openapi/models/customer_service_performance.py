# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit


class CustomerServicePerformance(Model):
    performance: CustomerServicePerformance2 | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        self.__dict__ = src
        v = src.get("performance")
        if v.__class__ is dict:
            src["performance"] = CustomerServicePerformance2.adopt(v)
        elif v is not None:
            misfit(src, "performance", v)
        return self


from .customer_service_performance_2 import CustomerServicePerformance2  # noqa: E402
