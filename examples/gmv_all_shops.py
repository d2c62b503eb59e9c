"""GMV of every shop at once, by currency. Runs on an emulator of its own; with your shops: TikTokShop.from_env()."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, datetime, timedelta

import anyio

from tiktok_shop import Money, ShopClient
from tiktok_shop.testing import demo_client


async def gmv(shop: ShopClient) -> Money | None:
    """Return what a shop sold in the seven days before yesterday; ``None`` when there are no figures."""
    end = datetime.now(UTC).date() - timedelta(days=3)
    answer = await shop.analytics.get_shop_performance(
        start_date_ge=str(end - timedelta(days=7)), end_date_lt=str(end), granularity="ALL"
    )
    intervals = (answer.performance.intervals if answer.performance else None) or []
    amounts = [Money.of(one.sales.gmv) for one in intervals if one.sales and one.sales.gmv]
    return Money.total(amounts, currency=amounts[0].currency) if amounts else None


async def main() -> None:
    async with demo_client(shops=8) as app:
        report = await app.map_shops(gmv)
    totals: dict[str, list[Money]] = defaultdict(list)
    for name, amount in report.ok.items():
        print(f"{name:8} {amount}")
        if amount is not None:
            totals[amount.currency].append(amount)
    for currency, amounts in sorted(totals.items()):
        print(f"all      {Money.total(amounts, currency=currency)}")
    for name, error in report.failed.items():
        print(f"{name:8} {error}")


if __name__ == "__main__":
    anyio.run(main)
