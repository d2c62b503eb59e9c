# pyright: basic
"""Tests of your code: no account, no network, no mock. Async tests need ``asyncio_mode = "auto"`` of pytest-asyncio."""

from late_orders import DAY, late


async def test_orders_that_wait_are_found(emulator):
    """Everything that waits is late on a day that is far enough away, and nothing is at once."""
    async with emulator.client() as app:
        waiting = await late(app, days=0)
        assert any(waiting.values())
        assert not any((await late(app, days=365)).values())
    states = {one["id"]: one["status"] for one in emulator.books("SHOP1").orders}
    assert {states[order] for order in waiting["SHOP1"]} == {"AWAITING_SHIPMENT"}


async def test_a_shop_that_fails_is_left_out(emulator):
    """The others' orders are there all the same."""
    emulator.emulator.faults.add("server_error;shop=SHOP2")
    async with emulator.client(timing=quick(emulator)) as app:
        assert list(await late(app, days=0)) == ["SHOP1"]


async def test_orders_that_are_shipped_are_not_late(emulator):
    """Time passes on the emulator's clock; orders move on by themselves."""
    async with emulator.client() as app:
        before = await late(app, days=0)
        emulator.advance(5 * DAY)
        after = await late(app, days=5)
    assert before["SHOP1"]
    assert set(after["SHOP1"]) < set(before["SHOP1"])


def quick(emulator):
    """Clocks in which time passes when somebody sleeps: retries wait for nothing."""
    from tiktok_shop import Timing

    async def sleep(seconds):
        emulator.advance(seconds)

    now = emulator.emulator.clock.now
    return Timing(now=now, monotonic=now, sleep=sleep, rand=lambda: 0.5)
