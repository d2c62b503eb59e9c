"""What ``orders``, ``finance`` and ``products`` fetch: the calls, the kinds of records, their money and their tables."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tiktok_shop._shop_client import ShopClient

Rows = AsyncIterator[tuple[str, dict[str, Any]]]
"""Kind of record, and record."""

Bounds = tuple[int, int]
"""First second, and the first that does not belong to it any more."""


@dataclass(frozen=True)
class What:
    """What a command fetches."""

    name: str
    kinds: tuple[str, ...]
    rows: Callable[[ShopClient, Bounds], Rows]
    amounts: Mapping[str, Callable[[Any], tuple[str | None, Any]]]
    """Currency and amount of a record, for the sums in the manifest."""

    counts: Mapping[str, Callable[[Any], bool]] = field(default_factory=dict)
    """What else is counted: a word for the table and the manifest, and which records it is about."""


async def _orders(shop: ShopClient, bounds: Bounds) -> Rows:
    """Orders by the time they were placed."""
    pages = shop.paged(
        "get_order_list",
        params={"page_size": 100, "sort_field": "create_time", "sort_order": "ASC"},
        body={"create_time_ge": bounds[0], "create_time_lt": bounds[1]},
    )
    async for order in pages:
        yield "orders", order


async def _finance(shop: ShopClient, bounds: Bounds) -> Rows:
    """Statements with their transactions, and withdrawals."""
    statements = shop.paged(
        "get_statements",
        params={
            "statement_time_ge": bounds[0],
            "statement_time_lt": bounds[1],
            "sort_field": "statement_time",
            "page_size": 100,
        },
    )
    async for statement in statements:
        yield "statements", statement
        transactions = shop.paged(
            "get_transactions_by_statement",
            params={"statement_id": statement["id"], "sort_field": "order_create_time", "page_size": 100},
        )
        # of which statement, and in which currency, only the statement says
        facts = {"statement_id": statement["id"], "currency": statement.get("currency")}
        async for transaction in transactions:
            yield "transactions", {**facts, **transaction}
    withdrawals = shop.paged(
        "getWithdrawals",
        params={
            "types": "WITHDRAW,SETTLE,TRANSFER,REVERSE",
            "create_time_ge": bounds[0],
            "create_time_lt": bounds[1],
            "page_size": 100,
        },
    )
    async for withdrawal in withdrawals:
        yield "withdrawals", withdrawal


async def _products(shop: ShopClient, bounds: Bounds) -> Rows:
    async for product in shop.paged("search_products", params={"page_size": 100}):
        yield "products", product


def _settled(row: Any) -> tuple[str | None, Any]:
    return row.get("currency"), row.get("settlement_amount")


ORDERS = What(
    "orders",
    ("orders",),
    _orders,
    {"orders": lambda row: ((row.get("payment") or {}).get("currency"), (row.get("payment") or {}).get("total_amount"))},
    {"paid": lambda row: bool(row.get("paid_time"))},
)  # fmt: skip
FINANCE = What(
    "finance",
    ("statements", "transactions", "withdrawals"),
    _finance,
    {
        "statements": _settled,
        "transactions": _settled,
        "withdrawals": lambda row: (row.get("currency"), row.get("amount")),
    },
)
PRODUCTS = What("products", ("products",), _products, {})


TABLES = {
    "orders": "orders",
    "statements": "statements",
    "transactions": "statement_transactions",
    "withdrawals": "withdrawals",
    "products": "products",
}
"""Kind of record to the stream whose tables it fills."""
