"""What every bridge must be: sums that follow from each other, and from the emulator's own books."""

from __future__ import annotations

from tests.reconcile.conftest import NOON
from tiktok_shop.reconcile import STEPS, Bridge, Reconciliation
from tiktok_shop.testing import RunningEmulator


def adds_up(bridge: Bridge) -> None:
    """Each sum is the sum before it and the steps between."""
    running = None
    for name, _, is_sum in STEPS:
        amount = bridge.steps[name]
        if not is_sum:
            running += amount
            continue
        if running is not None:
            assert running == amount, (bridge.shop, bridge.period, name)
        running = amount


def assert_books(running: RunningEmulator, result: Reconciliation) -> None:
    """Over all periods, statements, paid orders and GMV are what the shop itself has written down."""
    for shop in running.emulator.world.shops:
        books = running.books(shop.handle)
        mine = [bridge for bridge in result.bridges if bridge.shop_id == shop.shop_id]
        told = sum(bridge.steps["statements"] for bridge in mine)
        assert told == sum(row["settlement_amount"] for row in books.statements), shop.handle
        # orders of the last two minutes are left to the next sync
        read = [row for row in books.orders if row["create_time"] < NOON - 120]
        paid_orders = sum(row["gmv"] for row in read if row["in_gmv"])
        assert sum(bridge.steps["orders"] for bridge in mine) == paid_orders, shop.handle
        gmv = sum(amount for day, amount in books.gmv_by_day.items() if day <= books.latest_available_date)
        assert sum(bridge.steps["gmv"] for bridge in mine) == gmv, shop.handle
