"""What happens by itself while time passes is told by webhooks, once, to those who listen."""

from __future__ import annotations

from typing import Any

import anyio
import orjson
import pytest
import trio
from tests.emulator.signed import NOON, admin, ask, make, request
from trio.testing import MockClock

from tiktok_shop_emulator import Emulator, VirtualClock
from tiktok_shop_emulator.asgi import lifespan
from tiktok_shop_emulator.world.catalogue import warehouse_ids

HOOKS = "/event/202309/webhooks"
DAY = 86_400
ORDERS = "/order/202309/orders/search"


async def subscribe(emulator: Emulator, event: str = "ORDER_STATUS_CHANGE", shop: int = 0) -> None:
    body = orjson.dumps({"event_type": event, "address": "https://shop.example/hook"})
    assert (await ask(emulator, request(emulator, "PUT", HOOKS, body=body, shop=shop))).code == 0


def told(emulator: Emulator) -> list[dict[str, Any]]:
    """Return the bodies of what is queued, oldest first."""
    return [orjson.loads(one["body"]) for one in emulator.webhooks.listing(2_000)[::-1]]


async def statuses(emulator: Emulator) -> dict[str, str]:
    """Return the status of each of the shop's newest orders."""
    found = {}
    token = ""
    for _ in range(5):
        query = {"page_size": "100"} | ({"page_token": token} if token else {})
        data = (await ask(emulator, request(emulator, "POST", ORDERS, query))).data
        found |= {order["id"]: order["status"] for order in data["orders"]}
        token = data["next_page_token"]
    return found


async def test_a_day_that_passes_is_told_to_the_shop_that_subscribed() -> None:
    """Each event is of that day and in order; an order's last event is the status that the API shows."""
    emulator, _ = make()
    await subscribe(emulator)

    emulator.clock.move(DAY)

    events = told(emulator)
    last = {event["data"]["order_id"]: event["data"]["order_status"] for event in events}
    shown = await statuses(emulator)
    assert len(events) > 20
    assert {(event["type"], event["shop_id"]) for event in events} == {(1, emulator.world.shops[0].shop_id)}
    assert [event["timestamp"] for event in events] == sorted(event["timestamp"] for event in events)
    assert all(NOON < event["timestamp"] <= NOON + DAY for event in events)
    assert all(event["timestamp"] == event["data"]["update_time"] for event in events)
    compared = [order for order in last if order in shown]
    assert len(compared) > 10
    assert {order: last[order] for order in compared} == {
        order: shown[order].replace("CANCELLED", "CANCEL") for order in compared
    }


async def test_small_steps_tell_the_same_as_a_large_one() -> None:
    """Nothing is lost or told twice between two moves of the clock."""
    bodies = []
    for step in (DAY, 1_800, 7_001):
        emulator, _ = make()
        await subscribe(emulator)
        while emulator.clock.now() < NOON + DAY:
            emulator.clock.move(min(step, NOON + DAY - emulator.clock.now()))
        bodies.append([(event["timestamp"], event["data"]) for event in told(emulator)])
    assert bodies[0] == bodies[1] == bodies[2]


async def test_what_was_done_through_the_api_is_told_once() -> None:
    """A package that was shipped by hand is told of at once, and not again when time passes."""
    emulator, wall = make()
    await subscribe(emulator)
    wall.at += 60
    search = request(
        emulator, "POST", ORDERS, {"page_size": "1"}, body=b'{"order_status":"AWAITING_SHIPMENT"}'
    )
    order = (await ask(emulator, search)).data["orders"][0]
    path = f"/fulfillment/202309/packages/{order['packages'][0]['id']}/ship"
    assert (
        await ask(emulator, request(emulator, "POST", path, body=b'{"handover_method":"PICKUP"}'))
    ).code == 0

    emulator.clock.move(DAY)

    seen = [
        event["data"]["order_status"] for event in told(emulator) if event["data"]["order_id"] == order["id"]
    ]
    assert seen == ["AWAITING_COLLECTION", "IN_TRANSIT"]


async def test_returns_and_cancellations_happen_too() -> None:
    """With one address for everything, two days of all shops have events of all three kinds, each state once."""
    emulator, _ = make()
    emulator.webhooks.default_address = "https://app.example/hook"

    emulator.clock.move(2 * DAY)

    events = told(emulator)
    assert {event["type"] for event in events} == {1, 11, 12}
    assert {event["shop_id"] for event in events} == {shop.shop_id for shop in emulator.world.shops}
    assert len({orjson.dumps([event["type"], event["data"]]) for event in events}) == len(events)
    by_return = {event["data"]["return_status"] for event in events if event["type"] == 12}
    assert "RETURN_OR_REFUND_REQUEST_PENDING" in by_return


async def test_a_product_that_passed_its_first_review_is_told() -> None:
    """The seller hears of it when the product goes on sale, and not again."""
    emulator, _ = make()
    await subscribe(emulator, "PRODUCT_STATUS_CHANGE")
    shop = emulator.world.shops[0]
    body = {
        "title": "A bottle that keeps water cold all day",
        "description": "<p>Cold.</p>",
        "category_id": "604302",
        "main_images": [{"uri": "tos-emulator-i-0000000000-sg/00"}],
        "package_weight": {"value": "1", "unit": "KILOGRAM"},
        "skus": [
            {
                "price": {"amount": "10", "currency": shop.currency},
                "inventory": [{"warehouse_id": warehouse_ids(emulator.world.shops[0])[0], "quantity": 50}],
            }
        ],
    }
    sent = request(emulator, "POST", "/product/202309/products", body=orjson.dumps(body))
    made = await ask(emulator, sent)
    assert made.code == 0, made.message

    emulator.clock.move(599)
    before = told(emulator)
    emulator.clock.move(DAY)
    emulator.clock.move(DAY)

    after = told(emulator)
    assert before == []
    assert [event["data"] for event in after] == [
        {
            "product_id": int(made.data["product_id"]),
            "status": "PRODUCT_FIRST_PASS_REVIEW",
            "update_time": NOON + 600,
        }
    ]


async def test_a_jump_of_a_year_queues_the_newest_thousand() -> None:
    """The queue is bounded; what is left out is what is oldest."""
    emulator, _ = make()
    await subscribe(emulator)

    emulator.clock.move(365 * DAY)

    events = told(emulator)
    assert len(events) == 1_000
    assert events[-1]["timestamp"] > NOON + 364 * DAY


async def test_going_back_tells_nothing_and_a_snapshot_tells_the_same_again() -> None:
    """After a restore the same day tells the same events, byte for byte."""
    emulator, _ = make()
    await subscribe(emulator)
    start = emulator.snapshot()

    runs = []
    for _ in range(2):
        emulator.clock.move(DAY)
        runs.append([one["body"] for one in emulator.webhooks.listing(2_000)])
        emulator.restore(start)
        assert emulator.webhooks.listing() == []
    emulator.clock.move(-DAY)

    assert runs[0] == runs[1] != []
    assert emulator.webhooks.listing() == []


async def test_nobody_listens_nothing_is_made() -> None:
    """Without a subscription time passes at no cost, and a later one is not told of the past."""
    emulator, _ = make()
    emulator.clock.move(DAY)
    assert emulator.world._businesses == {}

    await subscribe(emulator)
    assert (await admin(emulator, "POST", "webhooks/deliver", {}))[1] == {"attempts": 0}


async def test_a_pause_in_listening_is_not_told_afterwards() -> None:
    """Who unsubscribes and comes back hears of what happens from then on."""
    emulator, _ = make()
    await subscribe(emulator)
    emulator.clock.move(60)
    gone = b'{"event_type":"ORDER_STATUS_CHANGE"}'
    assert (await ask(emulator, request(emulator, "DELETE", HOOKS, body=gone))).code == 0
    emulator.clock.move(6 * 3_600)
    before = len(told(emulator))
    await subscribe(emulator)
    emulator.clock.move(6 * 3_600)

    after = told(emulator)[before:]

    assert after
    assert min(event["timestamp"] for event in after) > NOON + 60 + 6 * 3_600


@pytest.mark.parametrize("speed", [1.0, 600.0])
def test_the_sender_wakes_when_something_happens(speed: float) -> None:
    """While it runs, time that passes by itself is told without a call, and in time."""

    async def main() -> list[float]:
        late: list[float] = []
        clock = VirtualClock(lambda: NOON + trio.current_time())
        emulator = Emulator(shops=2, clock=clock)

        async def post(address: str, body: bytes, headers: dict[str, str]) -> int:
            late.append(clock.now() - orjson.loads(body)["timestamp"])
            return 200

        emulator.webhooks._post = post
        clock.run(speed)
        await subscribe(emulator)
        async with trio.open_nursery() as tasks:
            tasks.start_soon(emulator.webhooks.run, emulator.event_feed.catch_up)
            await trio.sleep(DAY / speed)
            tasks.cancel_scope.cancel()
        return late

    late = trio.run(main, clock=MockClock(autojump_threshold=0))

    assert len(late) > 20
    assert min(late) >= 0
    assert max(late) <= 1 + speed


async def test_the_server_ends_after_its_sender() -> None:
    """Shutdown is complete when the sender has ended, an attempt under way included."""
    happened: list[str] = []
    messages = [{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}]

    async def run() -> None:
        try:
            await anyio.sleep_forever()
        finally:
            with anyio.CancelScope(shield=True):
                await anyio.lowlevel.checkpoint()
            happened.append("sender ended")

    async def receive() -> dict[str, Any]:
        await anyio.wait_all_tasks_blocked()
        return messages.pop(0)

    async def send(message: Any) -> None:
        happened.append(message["type"])

    await lifespan(run, receive, send)

    assert happened == ["lifespan.startup.complete", "sender ended", "lifespan.shutdown.complete"]
