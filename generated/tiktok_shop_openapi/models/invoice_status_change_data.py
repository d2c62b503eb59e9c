# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class InvoiceStatusChangeData(Model):
    package_id: str | None = None
    order_ids: list[str] = no_items
    invoice_status: Literal["SUCCESS", "PROCESSING", "FAILED", "INVALID"] | str | None = None
    invalid_reason: (
        Literal[
            "UNKNOWN",
            "FAILED",
            "NOT_FOUND",
            "NOT_AUTHORIZED",
            "ACCESS_KEY_DUPLICATE",
            "CNPJ_NOT_MATCH",
            "UF_Inconsistent_Required",
            "UF_Inconsistent_Dismisse_Retirada_missing",
            "UF_Inconsistent_Dismissed_Retirada_Inconsistent",
        ]
        | str
        | None
    ) = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "order_ids" in src:
            v = src["order_ids"]
            if v.__class__ is not list:
                no_list(src, "order_ids", v)
