"""Made-up figures of as many shops as a test wants."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from tiktok_shop.report import Day, Figures, Freshness, Payout, Problem, ShopFigures, Waiting

NOW = datetime(2026, 11, 21, 16, 40, tzinfo=UTC)
MARKETS = (("MYR", "MY"), ("GBP", "GB"), ("USD", "US"), ("IDR", "ID"))


def figures(shops: int, *, names: tuple[str, ...] = (), seed: int = 1) -> Figures:
    """Return a month of *shops* shops in up to four currencies; the first have *names*."""
    rand = random.Random(seed)
    found = Figures(NOW, date(2026, 10, 22), date(2026, 11, 22))
    found.months = [date(2026, 11, 1), date(2026, 10, 1)]
    found.shops = {"all": [], "2026-11": [], "2026-10": []}
    for number in range(shops):
        currency, region = MARKETS[number % len(MARKETS)]
        name = names[number] if number < len(names) else f"Cobalt Audio {region} {number}"
        for period in found.shops:
            gmv = Decimal(rand.randint(1_000, 9_000_000))
            rate = Decimal(rand.randint(8, 16)) / 100
            found.shops[period].append(
                ShopFigures(
                    str(number), name, region, currency,
                    gmv=gmv, orders=rand.randint(10, 9_000), refunds=gmv / 50, visitors=Decimal(rand.randint(100, 9_000)),
                    conversion=Decimal("0.034"), is_provisional=period != "2026-10", revenue=gmv * 9 / 10,
                    fees=-(gmv * rate), shipping=-gmv / 40, adjustments=Decimal(0), settled=gmv * 3 / 4,
                    waiting=gmv / 5, paid_out=gmv * 3 / 5,
                )
            )  # fmt: skip
    for currency, _ in MARKETS[: min(shops, len(MARKETS))]:
        for offset in range(31):
            day = date(2026, 10, 22) + timedelta(days=offset)
            found.days.append(
                Day(
                    currency,
                    day,
                    Decimal(rand.randint(1_000, 900_000)),
                    rand.randint(10, 999),
                    shops,
                    offset >= 28,
                )
            )
        rows = found.of(currency)
        waiting, paid = (
            sum((getattr(row, name) for row in rows), Decimal(0)) for name in ("waiting", "paid_out")
        )
        found.waiting.append(Waiting(currency, "NOT_DELIVERED", waiting, 321, NOW))
        found.payouts.append(Payout(currency, date(2026, 11, 1), "PAID", paid, 12))
    found.freshness = [Freshness("Cobalt Audio MY 0", "orders", NOW - timedelta(minutes=12))]
    return found


def with_trouble(found: Figures) -> Figures:
    """Add a stream that failed and a shop that is old."""
    found.problems = [
        Problem(
            "Cobalt Audio MY 0",
            "statements",
            "105005 the grant lacks a scope",
            "Ask the seller to consent again.",
            NOW,
        )
    ]
    found.freshness.insert(0, Freshness("Cobalt Audio GB 1", "statements", NOW - timedelta(days=3)))
    return found
