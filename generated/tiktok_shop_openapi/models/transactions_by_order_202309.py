# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class TransactionsByOrder202309(Model):
    order_create_time: int | None = None
    """Unix seconds."""
    order_id: str | None = None
    statement_transactions: list[StatementTransaction202309] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "statement_transactions", src.get("statement_transactions"), StatementTransaction202309.adopt)
        return self


from .statement_transaction_202309 import StatementTransaction202309  # noqa: E402
