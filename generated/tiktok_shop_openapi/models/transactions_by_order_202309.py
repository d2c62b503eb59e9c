# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class TransactionsByOrder202309(Model):
    order_create_time: int | None = None
    """Unix seconds."""
    order_id: str | None = None
    statement_transactions: list[StatementTransaction202309] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "statement_transactions" in src:
            v = src["statement_transactions"]
            adopt_list(src, "statement_transactions", v, StatementTransaction202309, StatementTransaction202309.nest)


from .statement_transaction_202309 import StatementTransaction202309  # noqa: E402
