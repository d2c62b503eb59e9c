"""Options of a handle, strictness, deprecation."""

from functools import partial

import httpx
import pytest

from tiktok_shop import (
    ConfigurationError,
    InvalidResponseError,
)
from tiktok_shop.winninghunter import WinningHunter


@pytest.mark.parametrize(
    "options",
    [
        {"timeout": -1},
        {"timeout": float("nan")},
        {"max_wait": float("nan")},
        {"max_wait": -0.5},
        {"max_attempts": -3},
        {"max_attempts": 0},
        {"max_attempts": 1.5},
        {"priority": "x"},
    ],
)
async def test_an_option_that_means_nothing_is_refused(wire, options):
    """The setting is named before any call is made."""
    async with wire.client() as app:
        with pytest.raises(ConfigurationError, match=next(iter(options))):
            app.shop("SHOP1").with_options(**options)


async def test_a_timeout_may_have_four_parts(wire):
    """httpx's own word for a timeout is taken as it is."""
    wire.answer = {}
    async with wire.client() as app:
        handle = app.shop("SHOP1").with_options(timeout=httpx.Timeout(5, connect=1))
        await handle.call("getProduct", params={"product_id": "1"})
    assert wire.last.extensions["timeout"] == {"connect": 1, "read": 5, "write": 5, "pool": 5}


@pytest.mark.parametrize(
    "among", [lambda hook: hook, lambda hook: [hook], lambda hook: (one for one in [hook])]
)
async def test_one_hook_sees_every_attempt_alone_or_in_a_list(wire, among):
    """`on_attempt` takes a function as well as several."""
    wire.answer, seen = {}, []
    async with wire.client(on_attempt=among(seen.append)) as app:
        await app.shop("SHOP1").call("getProduct", params={"product_id": "1"})
    assert [(one.operation, one.shop, one.status) for one in seen] == [("getProduct", "SHOP1", 200)]


@pytest.mark.parametrize("wrong", [5, [None], "log"])
def test_a_hook_that_cannot_be_called_is_refused_at_once(wire, wrong):
    """Not with the first attempt, and not as a TypeError from below."""
    for make in (wire.client, partial(WinningHunter, "wh_" + "ab" * 24)):
        with pytest.raises(ConfigurationError, match="on_attempt takes functions"):
            make(on_attempt=wrong)


async def test_strict_names_every_deviation_and_tolerant_keeps_the_page(wire):
    """``strict=True`` raises with the paths; without it the same answer is usable and the rest is in ``extra``."""
    wire.answer = {"orders": [{"id": 7, "brand_new": 1}], "total_count": "1"}
    async with wire.client() as app:
        shop = app.shop("SHOP1")
        page = await shop.orders.get_order_list(page_size=1)
        assert page.orders[0].extra == {"brand_new": 1}
        with pytest.raises(InvalidResponseError, match=r"orders\[0\].id") as caught:
            await shop.with_options(strict=True).orders.get_order_list(page_size=1)
        assert any("orders[0].brand_new" in line for line in caught.value.deviations)


async def test_options_belong_to_the_handle_they_were_set_on(wire):
    """``with_options`` makes another handle and leaves the first as it was."""
    wire.answer = {}
    async with wire.client() as app:
        shop = app.shop("SHOP1")
        hasty = shop.with_options(timeout=1.5)
        await hasty.call("getProduct", params={"product_id": "1"})
        assert wire.last.extensions["timeout"]["read"] == 1.5
        await shop.call("getProduct", params={"product_id": "1"})
        assert wire.last.extensions["timeout"]["read"] == 30.0
        with pytest.raises(ConfigurationError, match="no option timeut"):
            shop.with_options(timeut=1)


async def test_a_deprecated_operation_warns_once_and_names_its_successor(wire):
    """The warning points at the caller's line and is not repeated."""
    wire.answer = {}
    async with wire.client() as app:
        shop = app.shop("SHOP1")
        with pytest.warns(DeprecationWarning, match="use get_shop_performance") as caught:
            await shop.analytics.get_shop_performance_202405(
                start_date_ge="2025-01-01", end_date_lt="2025-01-02"
            )
        assert caught[0].filename == __file__
        await shop.analytics.get_shop_performance_202405(start_date_ge="2025-01-01", end_date_lt="2025-01-02")


async def test_a_handle_costs_next_to_nothing(wire):
    """A thousand handles share one stack: none has a pool of its own."""
    async with wire.client() as app:
        handles = [app.shop("SHOP1") for _ in range(1000)]
        assert len({id(handle._caller._host) for handle in handles}) == 1
