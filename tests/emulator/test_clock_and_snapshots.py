"""Time that tests own, and states that can be gone back to."""

from __future__ import annotations

import pytest
from tests.emulator.signed import NOON, Wall, admin, ask, make, request

from tiktok_shop_emulator import VirtualClock

SHOPS = "/authorization/202309/shops"


def test_the_clock_is_the_wall_clock_until_told_otherwise() -> None:
    """It follows, jumps, runs faster, stands still, and follows again."""
    wall = Wall(1000.0)
    clock = VirtualClock(wall)
    seen = []

    for change in (
        lambda: None,
        lambda: clock.set(5000),
        lambda: clock.run(60),
        lambda: clock.move(-100),
        lambda: clock.run(0),
        clock.follow_wall,
    ):
        change()
        wall.at += 10
        seen.append(clock.now())

    assert seen == [1010, 5010, 5610, 6110, 6110, 1060]
    assert clock.is_wall


def test_the_real_wait_for_a_virtual_moment() -> None:
    """Ten times as fast is a tenth of the wait; what is past needs none; a clock that stands never gets there."""
    clock = VirtualClock(Wall(0.0))

    clock.run(10)
    assert clock.real_seconds_until(50) == 5
    assert clock.real_seconds_until(-1) == 0
    clock.run(0)
    assert clock.real_seconds_until(50) is None
    with pytest.raises(ValueError, match="0 or more"):
        clock.run(-1)


async def test_the_admin_api_moves_the_clock_and_the_gateway_follows() -> None:
    """A day later a timestamp of today is too old."""
    emulator, _ = make()
    today = request(emulator, "GET", SHOPS, shop=None)

    status, answer = await admin(emulator, "POST", "clock", {"move": 86_400})
    refused = await ask(emulator, today)
    wrong = await admin(emulator, "POST", "clock", {"jump": 1})

    assert (status, answer["now"]) == (200, NOON + 86_400)
    assert "earlier than 5 minutes" in refused.message
    assert wrong[0] == 400


async def test_a_snapshot_repeats_to_the_byte() -> None:
    """After ``restore`` the same requests get the same bytes: ids, tokens, faults, subscriptions and time."""
    emulator, wall = make(rotation="at_once", faults=["server_error;probability=0.5"])
    name = emulator.snapshot()
    owner = emulator.world.shops[0].authorization_id

    async def run() -> list[bytes]:
        answers = [
            await emulator.respond(request(emulator, "GET", SHOPS, shop=None)),
            await emulator.respond(
                request(emulator, "POST", "/order/202309/orders/search", {"page_size": "9"})
            ),
            await emulator.respond(
                request(
                    emulator,
                    "PUT",
                    "/event/202309/webhooks",
                    body=b'{"event_type":"PACKAGE_UPDATE","address":"https://example.com"}',
                )
            ),
            await emulator.respond(request(emulator, "GET", "/event/202309/webhooks")),
        ]
        emulator.clock.move(3600)
        emulator.authority.grant(owner)
        answers.append(await emulator.respond(request(emulator, "GET", SHOPS, shop=None)))
        return [answer.body for answer in answers] + [emulator.authority.pair(owner).access_token.encode()]

    first = await run()
    emulator.restore(name)
    wall.at += 0
    second = await run()
    emulator.restore(name)
    third = await run()

    assert first == second == third


async def test_an_unknown_snapshot_is_named() -> None:
    """The admin API answers 404."""
    emulator, _ = make()

    taken = (await admin(emulator, "POST", "snapshot", {}))[1]["id"]

    assert (await admin(emulator, "POST", "restore", {"id": taken}))[0] == 200
    status, answer = await admin(emulator, "POST", "restore", {"id": "s99"})
    assert (status, answer["error"]) == (404, "no 's99' here")
