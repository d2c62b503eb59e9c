"""Running a function for many shops."""

import asyncio
from dataclasses import dataclass

import anyio
import pytest

from tiktok_shop.errors import AbortedError, ConfigurationError
from tiktok_shop.fanout import map_shops, stream_shops


@dataclass
class Handle:
    name: str


def shops(count):
    return [Handle(f"SHOP{n}") for n in range(count)]


async def test_one_bad_shop_never_stops_the_rest():
    """A shop whose function raises is in ``failed``; the others are in ``ok``, in the order given."""

    async def fn(shop):
        if shop.name == "SHOP1":
            raise ValueError("bad shop")
        return shop.name.lower()

    report = await map_shops(shops(4), fn)
    assert report.ok == {"SHOP0": "shop0", "SHOP2": "shop2", "SHOP3": "shop3"}
    assert list(report.failed) == ["SHOP1"]
    assert not report.is_complete
    with pytest.raises(ExceptionGroup, match="1 of 4 shops failed: SHOP1"):
        report.raise_for_failures()


async def test_no_more_shops_run_at_once_than_allowed():
    """``max_concurrency`` is a bound, and it is used fully."""
    running = most = 0

    async def fn(shop):
        nonlocal running, most
        running += 1
        most = max(most, running)
        await anyio.lowlevel.checkpoint()
        running -= 1

    assert (await map_shops(shops(40), fn, max_concurrency=7)).is_complete
    assert most == 7


async def test_outcomes_arrive_as_shops_finish():
    """A slow shop does not hold back the outcomes of the others."""
    release = anyio.Event()

    async def fn(shop):
        if shop.name == "SHOP0":
            await release.wait()
        return shop.name

    order = []
    async for outcome in stream_shops(shops(3), fn):
        order.append(outcome.shop)
        if len(order) == 2:
            release.set()
    assert sorted(order[:2]) == ["SHOP1", "SHOP2"]
    assert order[2] == "SHOP0"


async def test_leaving_the_stream_cancels_what_still_runs():
    """Breaking out of the loop leaves no work behind."""
    cancelled = anyio.Event()

    async def fn(shop):
        if shop.name == "SHOP0":
            return
        try:
            await anyio.sleep_forever()
        except BaseException:
            cancelled.set()
            raise

    stream = stream_shops(shops(2), fn)
    assert (await anext(stream)).shop == "SHOP0"
    await stream.aclose()
    with anyio.fail_after(1):
        await cancelled.wait()


async def test_a_hanging_shop_can_be_given_up():
    """A shop that exceeds ``shop_timeout`` fails with a message that says so."""

    async def fn(shop):
        await anyio.sleep_forever()

    report = await map_shops(shops(1), fn, shop_timeout=0)
    assert isinstance(report.failed["SHOP0"], TimeoutError)
    assert "SHOP0" in str(report.failed["SHOP0"])


async def test_a_time_out_of_the_function_itself_stays_what_it_was():
    """Only ``shop_timeout`` is said to be exceeded: a time-out inside the function is the function's own."""
    own = TimeoutError()

    async def fn(shop):
        raise own

    report = await map_shops(shops(1), fn)
    assert report.failed["SHOP0"] is own
    report = await map_shops(shops(1), fn, shop_timeout=3600)
    assert report.failed["SHOP0"] is own


async def test_cancelling_the_caller_cancels_the_shops():
    """Cancellation from outside reaches every running shop."""
    started = cancelled = 0

    async def fn(shop):
        nonlocal started, cancelled
        started += 1
        try:
            await anyio.sleep_forever()
        finally:
            cancelled += 1

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(map_shops, shops(5), fn)
        while started < 5:
            await anyio.lowlevel.checkpoint()
        tasks.cancel_scope.cancel()
    await anyio.wait_all_tasks_blocked()
    assert cancelled == 5


async def test_a_cancelled_task_that_a_shop_waits_for_is_that_shops_outcome():
    """Somebody else's cancellation, met by one shop's function, costs the others nothing."""
    shared = asyncio.get_running_loop().create_task(asyncio.sleep(3600))
    shared.cancel()

    async def fn(shop):
        if shop.name in {"SHOP1", "SHOP5"}:
            await shared
        await anyio.lowlevel.checkpoint()
        return shop.name

    report = await map_shops(shops(8), fn, max_concurrency=2)
    assert list(report.failed) == ["SHOP1", "SHOP5"]
    assert all(isinstance(error, AbortedError) for error in report.failed.values())
    assert len(report.ok) == 6


async def test_a_cancelled_run_is_cancelled():
    """A task that is cancelled while it maps shops ends as cancelled, not with outcomes."""
    started = asyncio.Event()

    async def fn(shop):
        started.set()
        await anyio.sleep_forever()

    run = asyncio.get_running_loop().create_task(map_shops(shops(3), fn))
    await started.wait()
    run.cancel()
    with pytest.raises(asyncio.CancelledError):
        await run


async def test_an_outcome_gives_its_value_or_raises_its_error():
    """``result()`` is the value of a good shop and the error of a bad one."""

    async def fn(shop):
        if shop.name == "SHOP1":
            raise KeyError("x")
        return 7

    outcomes = {outcome.shop: outcome async for outcome in stream_shops(shops(2), fn)}
    assert outcomes["SHOP0"].result() == 7
    assert outcomes["SHOP0"].is_ok
    with pytest.raises(KeyError):
        outcomes["SHOP1"].result()


async def test_no_shops_is_an_empty_report():
    """Without shops there is nothing to fail."""

    async def fn(shop):
        return 1

    report = await map_shops([], fn)
    assert report.is_complete
    assert report.ok == {}


async def test_nobody_at_work_is_refused():
    """Zero is a mistake, not one at a time."""

    async def fn(shop):
        return 1

    with pytest.raises(ConfigurationError, match="max_concurrency=0"):
        await map_shops(shops(2), fn, max_concurrency=0)


def test_it_works_on_trio():
    """The fan-out needs nothing of asyncio."""

    async def fn(shop):
        await anyio.lowlevel.checkpoint()
        return shop.name

    report = anyio.run(map_shops, shops(3), fn, backend="trio")
    assert list(report.ok) == ["SHOP0", "SHOP1", "SHOP2"]
