"""How a window is read."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace

import orjson

from tests.sync.conftest import no_sleep
from tiktok_shop.credentials.stores import MemoryStore
from tiktok_shop.sync.destinations.known import Shapes
from tiktok_shop.sync.extract import Extract
from tiktok_shop.sync.memory import Memory
from tiktok_shop.sync.schedule import Window
from tiktok_shop.sync.streams import stream
from tiktok_shop.sync.windows import Span
from tiktok_shop.timing import Timing


class Meanwhile(Memory):
    """Lets something happen once, after the first pages of two lists have come."""

    def __init__(self, happens: Callable[[], Awaitable[object]]) -> None:
        super().__init__(1 << 30)
        self._happens = happens
        self._lists = 0

    async def reserve(self, size: int) -> None:
        self._lists += 1
        if self._lists == 2:
            await self._happens()
        await super().reserve(size)


async def test_a_listing_in_parts_has_what_changes_while_it_is_read(bench):
    """It is longer than the search goes, so it is read by time; whatever it lacks would count as deleted."""
    products = replace(stream("products"), max_hits=10)
    async with bench(shops=1) as found:
        timing = Timing(now=found.clock.now, sleep=no_sleep)
        async with found.running.client(timing=timing, store=MemoryStore()) as app:
            shop = app.shop("SHOP1")
            listed = await shop.products.search_products(page_size=100).all()
            assert len(listed) > 2 * products.max_hits
            on_sale = [one for one in listed if one.status == "ACTIVATE"]
            newest = max(on_sale, key=lambda one: one.update_time)

            async def change() -> None:
                found.clock.move(60)
                done = await shop.products.deactivate_products(product_ids=[newest.id])
                assert not done.errors

            memory = Meanwhile(change)
            extract = Extract(shop, products, memory=memory, shapes=Shapes(), now=found.clock.now)
            window = Window(Span(0, int(found.clock.now()) - 120), "whole", "whole", is_full=True)
            (whole,) = [part async for part in extract.window(window)]
            pages = [orjson.loads(page.text)["data"].get("products") or [] for page in whole.pages]
            assert {one["id"] for page in pages for one in page} == {one.id for one in listed}
            memory.release(whole.held)
            assert memory.held == 0
