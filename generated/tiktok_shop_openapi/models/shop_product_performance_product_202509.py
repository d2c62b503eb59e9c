# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ShopProductPerformanceProduct202509(Model):
    id: str | None = None
    overall_performance: OverallPerformance202509 | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("overall_performance")
        if v.__class__ is dict:
            src["overall_performance"] = OverallPerformance202509.adopt(v)
        elif v is not None:
            misfit(src, "overall_performance", v)
        return self


from .overall_performance_202509 import OverallPerformance202509  # noqa: E402
