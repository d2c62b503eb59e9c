"""Webhooks: signed, to whom subscribed, retried on the live schedule."""

from __future__ import annotations

import hashlib
import hmac

import orjson
import pytest
from tests.emulator.signed import Wall, admin, ask, make, request

from tiktok_shop_emulator import Emulator
from tiktok_shop_emulator.world.events import Event

HOOKS = "/event/202309/webhooks"
ADDRESS = "https://example.com/hook"


class Receiver:
    """Takes webhooks and answers as told."""

    def __init__(self, *statuses: int) -> None:
        self.statuses = list(statuses)
        self.got: list[tuple[str, bytes, dict[str, str]]] = []

    async def __call__(self, address: str, body: bytes, headers: dict[str, str]) -> int:
        self.got.append((address, body, headers))
        return self.statuses.pop(0) if self.statuses else 200


def listening(*statuses: int) -> tuple[Emulator, Wall, Receiver]:
    """Return an emulator whose app has one address for everything."""
    emulator, wall = make()
    receiver = Receiver(*statuses)
    emulator.webhooks._post = receiver
    emulator.webhooks.default_address = ADDRESS
    return emulator, wall, receiver


async def test_a_withdrawal_is_told_with_a_right_signature() -> None:
    """Event 6 reaches the address; ``Authorization`` is the lower-case hex HMAC of key and raw body."""
    emulator, _, receiver = listening()
    shop = emulator.world.shops[0]

    emulator.withdraw(shop.authorization_id)
    await emulator.webhooks.deliver_due()

    address, body, headers = receiver.got[0]
    event = orjson.loads(body)
    secret, key = emulator.world.app_secret.encode(), emulator.world.app_key.encode()
    assert address == ADDRESS
    assert (event["type"], event["shop_id"], event["timestamp"]) == (6, shop.shop_id, 1_795_262_400)
    assert headers["authorization"] == hmac.new(secret, key + body, hashlib.sha256).hexdigest()


async def test_retries_come_after_2_minutes_30_minutes_3_hours_12_hours_then_it_is_dropped() -> None:
    """Each failed attempt is followed by the next one on the virtual clock, five in all."""
    emulator, wall, receiver = listening(500, 0, 503, 404, 500)
    emulator.webhooks.enqueue(Event(1, "1", {}))
    waits = []

    await emulator.webhooks.deliver_due()
    while emulator.webhooks.listing()[0]["state"] == "waiting":
        wait = emulator.webhooks.listing()[0]["due"] - wall.at
        wall.at += wait - 1
        assert await emulator.webhooks.deliver_due() == 0
        wall.at += 1
        assert await emulator.webhooks.deliver_due() == 1
        waits.append(wait)

    assert waits == [120, 1800, 10800, 43200]
    assert emulator.webhooks.listing()[0]["statuses"] == [500, 0, 503, 404, 500]
    assert emulator.webhooks.listing()[0]["state"] == "dropped"
    assert len({body for _, body, _ in receiver.got}) == 1


async def test_a_shop_subscribes_by_the_api() -> None:
    """PUT, GET and DELETE of ``/event/202309/webhooks``; a subscribed event goes to the shop's own address."""
    emulator, _, receiver = listening()
    shop = emulator.world.shops[0]
    body = b'{"event_type":"ORDER_STATUS_CHANGE","address":"https://shop.example/h"}'

    put = await ask(emulator, request(emulator, "PUT", HOOKS, body=body))
    got = await ask(emulator, request(emulator, "GET", HOOKS))
    emulator.webhooks.enqueue(Event(1, shop.shop_id, {"order_id": "1"}))
    emulator.webhooks.enqueue(Event(1, emulator.world.shops[1].shop_id, {"order_id": "2"}))
    await emulator.webhooks.deliver_due()
    await ask(emulator, request(emulator, "DELETE", HOOKS, body=b'{"event_type":"ORDER_STATUS_CHANGE"}'))
    left = await ask(emulator, request(emulator, "GET", HOOKS))

    assert put.code == 0
    assert got.data["webhooks"][0]["event_type"] == "ORDER_STATUS_CHANGE"
    assert [address for address, _, _ in receiver.got] == ["https://shop.example/h", ADDRESS]
    assert left.data["total_count"] == 0


async def test_duplicates_and_disorder_on_demand() -> None:
    """Every event twice with one notification id, and not in the order of the events."""
    emulator, _, receiver = listening()
    await admin(emulator, "POST", "webhooks/settings", {"duplicates": 1, "disorder": True})

    for number in range(10):
        emulator.webhooks.enqueue(Event(1, "1", {"order_id": str(number)}))
    await emulator.webhooks.deliver_due()

    orders = [orjson.loads(body)["data"]["order_id"] for _, body, _ in receiver.got]
    ids = [orjson.loads(body)["tts_notification_id"] for _, body, _ in receiver.got]
    assert sorted(orders) == sorted([str(number) for number in range(10)] * 2)
    assert len(set(ids)) == 10
    assert orders != sorted(orders)


async def test_a_webhook_on_demand_by_the_admin_api() -> None:
    """Any type, data and address."""
    emulator, _, receiver = listening()

    queued = await admin(
        emulator,
        "POST",
        "webhooks",
        {"type": 5, "shop_id": "9", "data": {"a": 1}, "address": "https://x.example"},
    )
    delivered = await admin(emulator, "POST", "webhooks/deliver", {})

    assert queued == (200, {"queued": [1]})
    assert delivered == (200, {"attempts": 1})
    assert receiver.got[0][0] == "https://x.example"
    assert orjson.loads(receiver.got[0][1])["data"] == {"a": 1}


async def test_nobody_listens_nothing_is_kept() -> None:
    """Without an address an event is dropped at once."""
    emulator, _ = make()

    assert emulator.webhooks.enqueue(Event(1, "1", {})) == []


@pytest.mark.parametrize("address", ["http://127.0.0.1:9/closed", "not an address"])
async def test_an_unreachable_address_is_a_failed_attempt(address: str) -> None:
    """Status 0, and the next attempt is planned."""
    emulator, _ = make()
    emulator.webhooks.enqueue(Event(1, "1", {}), address)

    await emulator.webhooks.deliver_due()

    assert emulator.webhooks.listing()[0]["statuses"] == [0]
    assert emulator.webhooks.listing()[0]["state"] == "waiting"
