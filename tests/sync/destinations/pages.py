"""Pages, windows and databases as the tests of destinations write them."""

import json

from tiktok_shop.sync.destinations import Page, WindowDone, connect
from tiktok_shop.sync.streams import stream

NOW = 1_750_000_000.25
ORDERS = stream("orders")


def page(key, items, *, at=NOW, context=None, **data):
    text = json.dumps({"code": 0, "message": "Success", "data": {key: items, **data}}, ensure_ascii=False)
    return Page(text.encode(), "req-1", at, context or {})


def done(name, *pages, start="1749990000", end="1750000000", shop="S1", at=NOW, **more):
    return WindowDone(shop, f"{shop}-name", name, start, end, list(pages), at, **more)


async def opened(into, *names, **settings):
    target = connect(into, **settings)
    await target.open([stream(name) for name in names])
    return target


def order(number, **more):
    return {"id": str(number), "create_time": 1_749_999_000, "update_time": 1_749_999_000, **more}
