# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class UpdateStockOperationSettingsResult(Model):
    stock_operation: StockOperation | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "stock_operation" in src:
            v = src["stock_operation"]
            if v.__class__ is dict:
                StockOperation.nest(v)
                src["stock_operation"] = new(StockOperation)
                src["stock_operation"].__dict__ = v
            elif v is not None:
                misfit(src, "stock_operation", v)


from .stock_operation import StockOperation  # noqa: E402
