# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class UpdateStockOperationSettingsResult(Model):
    stock_operation: StockOperation | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("stock_operation")
        if v.__class__ is dict:
            src["stock_operation"] = StockOperation.adopt(v)
        elif v is not None:
            misfit(src, "stock_operation", v)
        return self


from .stock_operation import StockOperation  # noqa: E402
