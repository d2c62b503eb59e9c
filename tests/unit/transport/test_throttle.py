"""Budgets: what a refusal and a limit put off, for whom and for how long, on asyncio and trio."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest

from tiktok_shop import errors
from tiktok_shop._transport.context import CallOptions, call_of
from tiktok_shop._transport.envelope import Envelope
from tiktok_shop._transport.throttle import Throttle
from tiktok_shop.quotas import Limit, MemoryQuotas
from tiktok_shop.timing import Timing

BACKENDS = pytest.mark.parametrize("backend", ["asyncio", "trio"])


def _run(backend: str, test: Callable[[], Awaitable[None]]) -> None:
    anyio.run(test, backend=backend)


def _throttle(kit: Any, wire: httpx.AsyncBaseTransport, **settings: Any) -> Throttle:
    return Throttle(wire, app_key="key", timing=Timing(now=kit.time.now, sleep=kit.time.sleep), **settings)


@BACKENDS
def test_no_cap_before_the_first_refusal(kit: Any, backend: str) -> None:
    """Calls pass without a wait until the platform refuses one."""

    async def main() -> None:
        throttle = _throttle(kit, kit.wire())
        for _ in range(100):
            await throttle.handle_async_request(kit.request())
        assert kit.time.slept == []

    _run(backend, main)


@BACKENDS
def test_a_refusal_slows_this_shop_and_operation_only(kit: Any, backend: str) -> None:
    """After a refusal the next call of the same budget waits; another shop's and another operation's do not."""

    async def main() -> None:
        wire = kit.wire(kit.answer(36009002, "slow", status=429), kit.ok())
        throttle = _throttle(kit, Envelope(wire))
        with pytest.raises(errors.RateLimitError):
            await throttle.handle_async_request(kit.request())
        await throttle.handle_async_request(kit.request(id="get_order_detail"))
        await throttle.handle_async_request(kit.request(shop=kit.Shop(shop_id="7002")))
        assert kit.time.slept == []
        request = kit.request()
        await throttle.handle_async_request(request)
        assert kit.time.slept == [1.0]
        assert call_of(request).waited == pytest.approx(1.0)

    _run(backend, main)


@BACKENDS
def test_configured_limits_hold_for_many_at_once(kit: Any, backend: str) -> None:
    """However many tasks call at once, no second holds more calls than the limit."""

    async def main() -> None:
        moments: list[float] = []

        def note(request: httpx.Request) -> httpx.Response:
            moments.append(kit.time.at)
            return kit.ok()

        throttle = _throttle(kit, kit.wire(note), quotas=MemoryQuotas({"get_order_list": [Limit(5, 1.0)]}))
        async with anyio.create_task_group() as tasks:
            for _ in range(23):
                tasks.start_soon(throttle.handle_async_request, kit.request())
        assert len(moments) == 23
        for start in moments:
            assert sum(start <= moment < start + 0.999 for moment in moments) <= 5

    _run(backend, main)


@BACKENDS
def test_limits_of_a_shop_count_all_its_operations(kit: Any, backend: str) -> None:
    """A limit under ``*`` is shared by the operations of a shop, and not between shops."""

    async def main() -> None:
        throttle = _throttle(kit, kit.wire(), quotas=MemoryQuotas({"*": [Limit(2, 1.0)]}))
        await throttle.handle_async_request(kit.request(id="a"))
        await throttle.handle_async_request(kit.request(id="b"))
        await throttle.handle_async_request(kit.request(id="a", shop=kit.Shop(shop_id="7002")))
        assert kit.time.slept == []
        await throttle.handle_async_request(kit.request(id="c"))
        assert kit.time.slept == [pytest.approx(1.0)]

    _run(backend, main)


@BACKENDS
def test_a_spent_hour_pauses_the_whole_shop(kit: Any, backend: str) -> None:
    """A test shop's hourly budget is spent for all its operations, and ``max_wait`` says so at once."""

    async def main() -> None:
        wire = kit.wire(kit.answer(36009037, "hourly", status=429), kit.ok())
        throttle = _throttle(kit, Envelope(wire))
        with pytest.raises(errors.RateLimitError):
            await throttle.handle_async_request(kit.request())
        with pytest.raises(errors.ThrottleTimeoutError) as caught:
            await throttle.handle_async_request(kit.request(id="other", options=CallOptions(max_wait=5.0)))
        assert caught.value.retry_after == 60.0
        assert caught.value.is_retry_safe
        assert "max_wait=5 s" in str(caught.value)
        assert len(wire.requests) == 1

    _run(backend, main)


@BACKENDS
@pytest.mark.parametrize("retry_after", ["3600", "31536000", "1e308", "Fri, 31 Dec 9999 23:59:59 GMT"])
def test_a_long_pause_ends_with_a_probe(kit: Any, backend: str, retry_after: str) -> None:
    """However long the server asks to wait: after a minute one call tries, and when it works the others follow."""

    async def main() -> None:
        moments: list[float] = []

        def answer(request: httpx.Request) -> httpx.Response:
            moments.append(kit.time.at - 1_750_000_000.0)
            if len(moments) == 1:
                refusal: httpx.Response = kit.answer(36009002, "slow", status=429, retry_after=retry_after)
                return refusal
            fine: httpx.Response = kit.ok()
            return fine

        throttle = _throttle(kit, Envelope(kit.wire(answer), timing=Timing(now=kit.time.now)))
        with pytest.raises(errors.RateLimitError):
            await throttle.handle_async_request(kit.request())
        async with anyio.create_task_group() as tasks:
            for _ in range(3):
                tasks.start_soon(throttle.handle_async_request, kit.request())
        assert moments == [0.0, 60.0, 62.0, 62.0]

    _run(backend, main)


@BACKENDS
def test_a_probe_that_is_refused_ends_the_wait_of_all(kit: Any, backend: str) -> None:
    """Calls that wait while the platform says "in an hour" for the second time are told so, and do not queue up."""

    async def main() -> None:
        wire = kit.wire(kit.answer(36009002, "slow", status=429, retry_after="3600"))
        throttle = _throttle(kit, Envelope(wire))
        with pytest.raises(errors.RateLimitError):
            await throttle.handle_async_request(kit.request())
        ended: list[Exception] = []

        async def call() -> None:
            try:
                await throttle.handle_async_request(kit.request())
            except errors.TikTokShopError as error:
                ended.append(error)

        async with anyio.create_task_group() as tasks:
            for _ in range(5):
                tasks.start_soon(call)
        assert [type(error) for error in ended] == [errors.RateLimitError] + [errors.ThrottleTimeoutError] * 4
        assert "wants no such call for 3600 s; nothing was sent" in str(ended[1])
        assert len(wire.requests) == 2
        assert kit.time.at == 1_750_000_060.0

    _run(backend, main)


@BACKENDS
def test_what_waited_for_a_slot_pays_when_it_gets_it(kit: Any, backend: str) -> None:
    """A call that queues for a slot while another one is refused waits for the budget like all others."""

    async def main() -> None:
        goes_on = anyio.Event()
        sent: list[float] = []

        async def answer(request: httpx.Request) -> httpx.Response:
            sent.append(kit.time.at - 1_750_000_000.0)
            if len(sent) == 1:
                await goes_on.wait()
                refusal: httpx.Response = kit.answer(36009002, "slow", status=429)
                return refusal
            fine: httpx.Response = kit.ok()
            return fine

        throttle = _throttle(kit, Envelope(kit.wire(answer)), slots=1)

        async def first() -> None:
            with pytest.raises(errors.RateLimitError):
                await throttle.handle_async_request(kit.request())

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(first)
            await anyio.wait_all_tasks_blocked()
            tasks.start_soon(throttle.handle_async_request, kit.request())
            await anyio.wait_all_tasks_blocked()
            goes_on.set()
        assert sent == [0.0, 1.0]

    _run(backend, main)


@BACKENDS
def test_max_wait_holds_for_slots_too(kit: Any, backend: str) -> None:
    """A call that would have to wait for a slot longer than it may is not sent."""

    async def main() -> None:
        finish = anyio.Event()

        async def hang(request: httpx.Request) -> httpx.Response:
            await finish.wait()
            response: httpx.Response = kit.ok()
            return response

        throttle = _throttle(kit, kit.wire(hang), slots=1)
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(throttle.handle_async_request, kit.request())
            await anyio.wait_all_tasks_blocked()
            with pytest.raises(errors.ThrottleTimeoutError):
                await throttle.handle_async_request(kit.request(options=CallOptions(max_wait=0.0)))
            finish.set()
        await throttle.handle_async_request(kit.request(options=CallOptions(max_wait=0.0)))

    _run(backend, main)


@BACKENDS
def test_cancelled_while_waiting_for_budget(kit: Any, backend: str) -> None:
    """A call that is cancelled in the queue leaves it, and the others go on."""

    async def main() -> None:
        gate = anyio.Event()

        async def sleep(seconds: float) -> None:
            await gate.wait()
            kit.time.at += seconds

        wire = kit.wire()
        throttle = Throttle(
            wire,
            app_key="k",
            quotas=MemoryQuotas({"get_order_list": [Limit(1, 1.0)]}),
            timing=Timing(now=kit.time.now, sleep=sleep),
        )
        await throttle.handle_async_request(kit.request())
        async with anyio.create_task_group() as tasks:
            async with anyio.create_task_group() as doomed:
                for _ in range(3):
                    doomed.start_soon(throttle.handle_async_request, kit.request())
                await anyio.wait_all_tasks_blocked()
                tasks.start_soon(throttle.handle_async_request, kit.request())
                await anyio.wait_all_tasks_blocked()
                doomed.cancel_scope.cancel()
            gate.set()
        assert len(wire.requests) == 2

    _run(backend, main)


async def test_memory_stays_flat_over_many_shops(kit: Any) -> None:
    """Budgets that are idle and uncapped are forgotten."""
    quotas = MemoryQuotas()
    for number in range(30_000):
        await quotas.take(("key", str(number), "op"), float(number))
    assert len(quotas._budgets) < 20_001
