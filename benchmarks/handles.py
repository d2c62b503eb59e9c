"""What one more shop costs: time and memory of a handle."""

from __future__ import annotations

import tracemalloc

from benchmarks.harness import Case, compare, note
from tiktok_shop import ShopCredentials, TikTokShop

COUNT = 10_000


def main() -> None:
    app = TikTokShop("key", "secret", shops=[ShopCredentials("SHOP1", "token", cipher="c")])
    app.shop("SHOP1")

    def handles() -> None:
        for _ in range(COUNT):
            app.shop("SHOP1")

    def nothing() -> None:
        for _ in range(COUNT):
            object()

    compare(
        "A shop handle",
        {"object()": Case(nothing, COUNT), "app.shop(name)": Case(handles, COUNT)},
        baseline="object()",
        budgets={"app.shop(name)": "≤ 10 µs"},
    )
    tracemalloc.start()
    kept = [app.shop("SHOP1") for _ in range(COUNT)]
    used = tracemalloc.get_traced_memory()[0] / len(kept)
    tracemalloc.stop()
    note(f"memory of a handle: {used:,.0f} bytes (budget 2,048)")
