"""The token keeper, over a store in memory: when it refreshes, how often, and what it does when that fails."""

from __future__ import annotations

from typing import Any

import anyio
import pytest
from tests.unit.credentials.fakes import DAY, HOUR, NOW, WEEK, grant, moment
from tests.unit.credentials.house import House

from tiktok_shop.credentials.policy import RefreshPolicy, due_at, pause_seconds
from tiktok_shop.credentials.refresh import TokenKeeper
from tiktok_shop.credentials.stores import EnvironmentStore, Grant, MemoryStore
from tiktok_shop.errors import (
    APIError,
    CredentialError,
    NotAuthorizedError,
    RequestNotSentError,
    ResponseLostError,
    TokenRefreshError,
)


async def settled(keeper: TokenKeeper) -> str:
    """The token after a call that may have found it due, and the refresh that then ran beside."""
    await keeper.access_token("grant-1")
    await anyio.wait_all_tasks_blocked()
    return await keeper.access_token("grant-1")


async def test_a_fresh_token_is_handed_out_as_it_is() -> None:
    """While a token is fresh nothing is asked of the platform."""
    house = House(grant())
    keeper = await house.open()
    assert await keeper.access_token("grant-1") == "ROW_access-0-grant-1"
    assert house.host.calls == []


async def test_a_token_without_a_known_end_is_used_until_it_is_refused() -> None:
    """Nobody said when it ends, so only the platform can say that it has ended."""
    house = House(grant(ends_in=None))
    keeper = await house.open()
    token = await keeper.access_token("grant-1")
    assert await keeper.refresh("grant-1", token) == "ROW_access-1"
    assert await keeper.access_token("grant-1") == "ROW_access-1"


async def test_refresh_comes_early() -> None:
    """Some hours before the end the token is replaced, although it would still work."""
    house = House(grant(ends_in=HOUR))
    keeper = await house.open()
    assert await settled(keeper) == "ROW_access-1"
    house.clock.now += WEEK - 7 * HOUR
    assert await settled(keeper) == "ROW_access-1"
    house.clock.now += 6 * HOUR
    assert await settled(keeper) == "ROW_access-2"


def test_the_moment_is_spread_and_short_lives_are_respected() -> None:
    """The early window is jittered, and never more than a fifth of the token's life."""
    kept = Grant(grant(ends_in=WEEK))
    moments = {due_at(kept, RefreshPolicy(), rand) for rand in (0.0, 0.5, 0.999)}
    assert len(moments) == 3
    assert all(NOW + WEEK - 6 * HOUR < one <= NOW + WEEK - 3 * HOUR for one in moments)
    short = Grant(grant(ends_in=600.0), issued_at=moment(NOW))
    assert due_at(short, RefreshPolicy(), 0.999) >= NOW + 480
    assert [pause_seconds(RefreshPolicy(), failures) for failures in (1, 2, 3, 99)] == [5, 10, 20, 300]


async def test_many_tasks_meet_an_ended_token_and_one_refresh_is_made() -> None:
    """Fifty tasks wait for the one refresh, and all of them get the new token."""
    house = House(grant(ends_in=-HOUR))
    keeper = await house.open()
    got: list[str] = []

    async def one() -> None:
        got.append(await keeper.access_token("grant-1"))

    async with anyio.create_task_group() as tasks:
        for _ in range(50):
            tasks.start_soon(one)
    assert got == ["ROW_access-1"] * 50
    assert house.host.calls == ["ROW_refresh-0"]


async def test_calls_go_on_with_a_living_token_while_one_refreshes() -> None:
    """In the early window nobody waits for the refresh, not even who began it."""
    house = House(grant(ends_in=HOUR))
    keeper = await house.open()
    keeper.prime([Grant(house.grants[0])])
    for _ in range(3):
        call = keeper.access_token("grant-1")
        with pytest.raises(StopIteration) as ended:  # at its first step: it has waited for nothing
            call.send(None)
        assert ended.value.value == "ROW_access-0-grant-1"
    await anyio.wait_all_tasks_blocked()
    assert await keeper.access_token("grant-1") == "ROW_access-1"
    assert house.host.calls == ["ROW_refresh-0"]


async def test_many_grants_are_refreshed_beside_a_few_at_a_time() -> None:
    """However many are due at once, no more than eight ask the auth host at the same time, and all get their turn."""
    many = [grant(f"grant-{number}", ends_in=HOUR, refresh_token=f"ROW_r{number}") for number in range(50)]
    house = House(*many)
    keeper = await house.open()
    under_way = most = 0

    async def look() -> None:
        nonlocal under_way, most
        under_way += 1
        most = max(most, under_way)
        await anyio.lowlevel.checkpoint()
        under_way -= 1

    house.host.on_call = look
    for one in many:
        await keeper.access_token(one.id)
    await anyio.wait_all_tasks_blocked()
    assert 1 < most <= 8
    assert len(house.host.calls) == 50


async def test_a_refusal_that_is_already_answered_costs_nothing() -> None:
    """A task that was refused with an old token gets the newer one, without another refresh."""
    house = House(grant())
    keeper = await house.open()
    await keeper.refresh("grant-1", "ROW_access-0-grant-1")
    assert await keeper.refresh("grant-1", "ROW_access-0-grant-1") == "ROW_access-1"
    assert len(house.host.calls) == 1


@pytest.mark.parametrize("rotation", ["none", "grace", "at once"])
async def test_it_works_whether_or_not_the_server_rotates(rotation: str) -> None:
    """Three refreshes in a row work with every kind of rotation."""
    house = House(grant(), rotation=rotation)
    keeper = await house.open()
    token = await keeper.access_token("grant-1")
    for number in (1, 2, 3):
        token = await keeper.refresh("grant-1", token)
        assert token == f"ROW_access-{number}"


async def test_a_cancelled_caller_does_not_lose_the_answer() -> None:
    """Cancelling the task that refreshes does not cancel the refresh: the new pair is stored, and used by the next."""
    house = House(grant(ends_in=-HOUR))
    keeper = await house.open()
    scope = anyio.CancelScope()

    async def cancel() -> None:
        scope.cancel()

    house.host.on_call = cancel
    with scope:
        await keeper.access_token("grant-1")
        await anyio.lowlevel.checkpoint()
    house.host.on_call = None
    assert scope.cancelled_caught
    assert await keeper.access_token("grant-1") == "ROW_access-1"
    assert len(house.host.calls) == 1


async def test_a_passing_failure_is_tried_again_and_the_old_pair_still_serves() -> None:
    """A lost answer or a refused connection does not cost the grant."""
    house = House(
        grant(ends_in=-HOUR), rotation="grace", failures=[RequestNotSentError("no"), ResponseLostError("no")]
    )
    keeper = await house.open()
    assert await keeper.access_token("grant-1") == "ROW_access-3"
    assert house.host.calls == ["ROW_refresh-0"] * 3


async def test_while_the_auth_host_is_down_a_living_token_serves_and_nobody_hammers() -> None:
    """An early refresh that fails costs one attempt per pause, and calls go on."""
    house = House(grant(ends_in=HOUR), failures=[RequestNotSentError("down")] * 2)
    keeper = await house.open()
    for _ in range(20):
        assert await settled(keeper) == "ROW_access-0-grant-1"
    assert len(house.host.calls) == 1
    house.clock.now += 6
    assert await settled(keeper) == "ROW_access-0-grant-1"
    house.clock.now += 11
    assert await settled(keeper) == "ROW_access-3"


async def test_without_a_living_token_the_failure_says_when_to_come_back() -> None:
    """Everything failed: a typed error with a wait, the same for each caller, and no further call meanwhile."""
    house = House(grant(ends_in=-HOUR), failures=[RequestNotSentError("down")] * 3)
    keeper = await house.open()
    for _ in range(5):
        with pytest.raises(TokenRefreshError, match="could not be refreshed: down") as caught:
            await keeper.access_token("grant-1")
        assert caught.value.retry_after is not None
        assert 0 < caught.value.retry_after <= 5
        caught.value.shop = "scribbled on"
    with pytest.raises(TokenRefreshError) as caught:
        await keeper.access_token("grant-1")
    assert caught.value.shop is None
    assert len(house.host.calls) == 3
    house.clock.now += 6
    assert await keeper.access_token("grant-1") == "ROW_access-4"


async def test_a_withdrawn_grant_is_set_aside_with_the_consent_url() -> None:
    """After the refusal a person must act: the error says where, and the platform is left alone."""
    house = House(grant(ends_in=-HOUR), grant("grant-2", refresh_token="ROW_r2"))
    keeper = await house.open()
    house.host.alive.discard("ROW_refresh-0")
    for _ in range(10):
        with pytest.raises(NotAuthorizedError, match="Tea House") as caught:
            await keeper.access_token("grant-1")
        assert caught.value.consent_url == "https://consent.example/?service_id=7"
    house.clock.now += DAY
    with pytest.raises(NotAuthorizedError):
        await keeper.access_token("grant-1")
    assert len(house.host.calls) == 1
    assert await keeper.access_token("grant-2") == "ROW_access-0-grant-2", "the other grant goes on"


async def test_a_new_consent_brings_it_back() -> None:
    """Once the grant was given again, by whatever process, it is used again."""
    house = House(grant(ends_in=-HOUR))
    keeper = await house.open()
    house.host.alive.clear()
    with pytest.raises(NotAuthorizedError):
        await keeper.access_token("grant-1")
    again = grant(ends_in=2 * DAY, refresh_token="ROW_refresh-new")
    await house.store.put(again, now=house.clock.now)
    house.clock.now += 301
    assert await keeper.access_token("grant-1") == again.access_token


async def test_a_refused_refresh_leaves_the_living_access_token_in_use() -> None:
    """The refresh token is dead, but the access token has an hour left: calls go on until it ends or is refused."""
    house = House(grant(ends_in=HOUR))
    keeper = await house.open()
    house.host.alive.clear()
    for _ in range(3):
        assert await settled(keeper) == "ROW_access-0-grant-1"
    assert len(house.host.calls) == 1
    house.clock.now += HOUR
    with pytest.raises(NotAuthorizedError):
        await keeper.access_token("grant-1")
    assert len(house.host.calls) == 1


async def test_a_refused_refresh_and_a_refused_access_token_end_it() -> None:
    """When the platform then refuses the access token, too, nothing is left to try."""
    house = House(grant(ends_in=HOUR))
    keeper = await house.open()
    house.host.alive.clear()
    token = await keeper.access_token("grant-1")
    with pytest.raises(NotAuthorizedError):
        await keeper.refresh("grant-1", token)
    with pytest.raises(NotAuthorizedError):
        await keeper.access_token("grant-1")


async def test_the_pair_before_is_kept_until_the_new_one_has_worked() -> None:
    """A new refresh token that the server does not know falls back to the one before it."""
    house = House(grant(), rotation="grace")
    keeper = await house.open()
    token = await keeper.refresh("grant-1", "ROW_access-0-grant-1")
    house.host.alive.discard("ROW_refresh-1")
    assert await keeper.refresh("grant-1", token) == "ROW_access-3"
    assert house.host.calls == ["ROW_refresh-0", "ROW_refresh-1", "ROW_refresh-0"]


async def test_another_refusal_of_the_platform_is_not_taken_for_a_lost_grant() -> None:
    """A code that says nothing about the grant is reported, and the grant is tried again later."""
    house = House(grant(ends_in=-HOUR), failures=[APIError("wrong secret", code=98001004)])
    keeper = await house.open()
    with pytest.raises(TokenRefreshError, match="98001004"):
        await keeper.access_token("grant-1")
    house.clock.now += 6
    assert await keeper.access_token("grant-1") == "ROW_access-2"


async def test_without_a_vault_an_ended_token_is_a_clear_error() -> None:
    """A token of the environment is not refreshed, because the new pair would be lost; the error says what to set."""
    house = House(grant(ends_in=-HOUR), store=EnvironmentStore())
    keeper = await house.open()
    with pytest.raises(
        CredentialError, match=r"has ended \(it was to last until 2025-12-31 23:00 UTC\).*TIKTOK_SHOP_VAULT"
    ):
        await keeper.access_token("grant-1")
    assert house.host.calls == []


async def test_without_a_vault_a_refused_token_is_left_alone_for_a_while() -> None:
    """The refused token is not sent again at once; after a pause it gets another chance."""
    house = House(grant(ends_in=None), store=EnvironmentStore())
    keeper = await house.open()
    token = await keeper.access_token("grant-1")
    with pytest.raises(CredentialError, match="was refused by the platform"):
        await keeper.refresh("grant-1", token)
    with pytest.raises(CredentialError, match="was refused by the platform"):
        await keeper.access_token("grant-1")
    house.clock.now += 6
    assert await keeper.access_token("grant-1") == token


async def test_without_a_refresh_token_a_person_must_consent() -> None:
    """A grant that cannot be refreshed is used until it ends, and then asks for consent."""
    house = House(grant(refresh_token=None))
    keeper = await house.open()
    assert await keeper.access_token("grant-1") == "ROW_access-0-grant-1"
    house.clock.now += WEEK
    with pytest.raises(NotAuthorizedError, match="no refresh token"):
        await keeper.access_token("grant-1")


async def test_a_clock_far_ahead_is_named_and_the_pair_is_stored() -> None:
    """A pair that ended before it was issued means a wrong clock: said once per pause, with nothing lost."""
    house = House(grant())
    keeper = await house.open()
    house.host.lifetime = -365 * DAY
    house.clock.now += 300 * DAY
    for _ in range(4):
        with pytest.raises(TokenRefreshError, match="clock of this machine is wrong"):
            await keeper.access_token("grant-1")
    assert len(house.host.calls) == 1
    kept = await house.store.get("grant-1")
    assert kept is not None
    assert kept.authorization.refresh_token == "ROW_refresh-1"


async def test_a_pair_that_could_not_be_written_is_not_forgotten_and_not_used() -> None:
    """On a full disk the new pair waits in memory: nobody gets it before it is stored, nobody refreshes again."""

    class Full(MemoryStore):
        full = True

        async def store(self, *args: Any, **options: Any) -> Grant:
            if self.full:
                raise CredentialError("the vault cannot be written: disk is full")
            return await super().store(*args, **options)

    store = Full()
    house = House(grant(ends_in=-HOUR), store=store)
    keeper = await house.open()
    for _ in range(2):
        with pytest.raises(CredentialError, match="disk is full"):
            await keeper.access_token("grant-1")
        house.clock.now += 20
    store.full = False
    assert await keeper.access_token("grant-1") == "ROW_access-1"
    assert house.host.calls == ["ROW_refresh-0"]


async def test_an_unknown_grant_is_an_error() -> None:
    """A shop whose grant was removed cannot be acted for."""
    with pytest.raises(NotAuthorizedError, match="not known here"):
        await House().keeper.access_token("grant-9")


async def test_a_deauthorization_notice_stops_the_grant() -> None:
    """After set_aside no token is handed out."""
    house = House(grant())
    keeper = await house.open()
    await keeper.access_token("grant-1")
    await keeper.set_aside("grant-1", "the seller withdrew it")
    with pytest.raises(NotAuthorizedError, match="the seller withdrew it"):
        await keeper.access_token("grant-1")
