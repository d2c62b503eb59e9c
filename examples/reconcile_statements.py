"""Check that every statement is the sum of its transactions. Runs on an emulator of its own."""

from __future__ import annotations

import anyio

from tiktok_shop import Money, ShopClient
from tiktok_shop.testing import demo_client


async def differences(shop: ShopClient) -> list[str]:
    """Return a line per statement of the shop that does not tie out."""
    lines: list[str] = []
    statements = await shop.finance.get_statements(sort_field="statement_time", page_size=20).all(
        max_items=20
    )
    for statement in statements:
        rows = await shop.finance.get_transactions_by_statement(
            statement_id=statement.id, sort_field="order_create_time", page_size=100
        ).all()
        listed = Money.total([row.settlement_amount for row in rows], currency=statement.currency)
        stated = Money.of(statement.settlement_amount, statement.currency)
        if listed != stated:
            lines.append(f"statement {statement.id}: says {stated}, its transactions {listed}")
    return lines


async def main() -> None:
    async with demo_client(shops=4) as app:
        async for outcome in app.stream_shops(differences):
            lines = outcome.result()
            print(f"{outcome.shop}: {'ties out' if not lines else ''}")
            print(*lines, sep="\n", end="\n" if lines else "")


if __name__ == "__main__":
    anyio.run(main)
