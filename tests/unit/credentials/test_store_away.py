"""A store that is away, answers that do not fit, pairs that could not be written, and who is told."""

from __future__ import annotations

import logging
import socket
import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import Any

import anyio
import pytest
from tests.unit.credentials.conftest import APP
from tests.unit.credentials.fakes import DAY, HOUR, NOW, WEEK, AuthHost, Clock, grant, moment

from tiktok_shop.credentials.background import keep_fresh
from tiktok_shop.credentials.events import GrantEvent
from tiktok_shop.credentials.models import Authorization
from tiktok_shop.credentials.policy import RefreshPolicy
from tiktok_shop.credentials.refresh import TokenKeeper
from tiktok_shop.credentials.stores import EnvironmentStore, Grant, Lease, MemoryStore, TokenStore
from tiktok_shop.credentials.vault import Vault
from tiktok_shop.errors import CredentialError, NotAuthorizedError, TokenRefreshError
from tiktok_shop.timing import Timing


class House:
    """A keeper over any store, with its clock, its auth host and what it told."""

    def __init__(self, store: TokenStore, *grants: Authorization) -> None:
        self.clock = Clock()
        self.host = AuthHost(self.clock)
        self.host.alive |= {one.refresh_token for one in grants if one.refresh_token}
        self.store = store
        self.told: list[GrantEvent] = []
        self.keeper = TokenKeeper(
            store,
            self.host,
            policy=RefreshPolicy(closing=5.0),
            consent_url=lambda _: "https://consent.example/",
            on_grant_event=self.told.append,
            timing=Timing(now=self.clock, sleep=self.clock.sleep, rand=lambda: 0.5),
        )
        self.keeper.prime(Grant(one) for one in grants)


async def _vault_with(url: str, key: str, *grants: Authorization) -> Vault:
    vault = Vault(url, key=key)
    await vault.use_app(APP, now=NOW)
    await vault.adopt(grants, now=NOW)
    return vault


async def test_a_locked_vault_stops_no_token_that_lives(
    tmp_path: Path, vault_key: str, caplog: pytest.LogCaptureFixture
) -> None:
    """While another process keeps the file locked, calls go on with their token, and none waits for the lock."""
    one = grant(ends_in=HOUR)
    vault = await _vault_with(f"sqlite:///{tmp_path}/vault.db", vault_key, one)
    house = House(vault, one)
    other = sqlite3.connect(tmp_path / "vault.db", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    for _ in range(5):
        call = house.keeper.access_token("grant-1")
        with pytest.raises(StopIteration) as ended:  # at its first step: it has waited for nothing
            call.send(None)
        assert ended.value.value == "ROW_access-0-grant-1"
        await anyio.sleep(0.01)  # the refresh beside it gets to the lock
    other.execute("COMMIT")
    other.close()
    await house.keeper.aclose()
    assert house.host.calls == ["ROW_refresh-0"]  # the refresh went on as soon as the lock was gone
    keeper = [record for record in caplog.records if record.name.endswith(".refresh")]
    assert [record for record in keeper if record.levelno >= logging.WARNING] == []


async def test_a_stopped_server_stops_no_token_that_lives(
    vault_key: str, caplog: pytest.LogCaptureFixture
) -> None:
    """With PostgreSQL down every call works to the end of its token, and one warning says what is wrong."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    vault = Vault(f"postgresql://user:hush@127.0.0.1:{port}/none", key=vault_key)
    house = House(vault, grant(ends_in=HOUR))
    for _ in range(30):
        assert await house.keeper.access_token("grant-1") == "ROW_access-0-grant-1"
        await house.keeper.refresh_due("grant-1")
        house.clock.now += 60
    warnings = [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]
    assert len(warnings) == 1
    assert "the vault 127.0.0.1 cannot be" in warnings[0]
    assert "hush" not in caplog.text
    house.clock.now += HOUR
    with pytest.raises(CredentialError, match=r"the vault 127\.0\.0\.1 cannot be"):
        await house.keeper.access_token("grant-1")
    await house.keeper.aclose()


async def test_a_slow_refresh_holds_no_call_for_long() -> None:
    """Calls go on with the token that works; the refresh ends by itself and is used."""
    house = House(MemoryStore(), grant(ends_in=HOUR))
    await house.store.adopt([grant(ends_in=HOUR)], now=NOW)
    goes_on = anyio.Event()
    house.host.on_call = goes_on.wait
    assert await house.keeper.access_token("grant-1") == "ROW_access-0-grant-1"
    assert await house.keeper.access_token("grant-1") == "ROW_access-0-grant-1"
    goes_on.set()
    await anyio.wait_all_tasks_blocked()
    assert await house.keeper.access_token("grant-1") == "ROW_access-1"
    assert house.host.calls == ["ROW_refresh-0"]


@pytest.mark.parametrize(
    "side",
    [
        {"user_type": 2**63},
        {"user_type": -1},
        {"seller_name": "Tea\x00House" * 100_000},
        {"seller_name": "\ud800"},
        {"region": "M\x00Y"},
        {"granted_scopes": ("a\x00b", "\udfff", "x" * 10**6) * 2000},
    ],
)
async def test_a_side_field_never_costs_the_pair(
    vault_url: str, vault_key: str, vault: Any, side: Any
) -> None:
    """Whatever comes along with the new pair, the pair is stored and used."""
    one = grant(ends_in=HOUR)
    await vault.adopt([one], now=NOW)
    house = House(vault, one)
    plain = house.host.refresh

    async def refresh(authorization: Authorization, refresh_token: str | None = None) -> Authorization:
        return replace(await plain(authorization, refresh_token), **side)

    house.host.refresh = refresh  # type: ignore[method-assign]
    await house.keeper.refresh_due("grant-1")
    assert await house.keeper.access_token("grant-1") == "ROW_access-1"
    kept = await vault.get("grant-1")
    assert kept.authorization.refresh_token == "ROW_refresh-1"


@pytest.mark.parametrize(
    "token", ["", " ", "tok en", "tok\r\nx: y", "tok\x00", "tök", "\ud800", "x" * 70_000]
)
async def test_a_token_that_no_header_can_hold_replaces_nothing(token: str) -> None:
    """Such an answer is refused, and the old pair is used as long as it lives."""
    house = House(MemoryStore(), one := grant(ends_in=HOUR))
    await house.store.adopt([one], now=NOW)
    house.host.rotation = "none"
    plain = house.host.refresh

    async def refresh(authorization: Authorization, refresh_token: str | None = None) -> Authorization:
        return replace(await plain(authorization, refresh_token), access_token=token)

    house.host.refresh = refresh  # type: ignore[method-assign]
    await house.keeper.refresh_due("grant-1")
    assert await house.keeper.access_token("grant-1") == "ROW_access-0-grant-1"
    kept = await house.store.get("grant-1")
    assert kept is not None
    assert kept.authorization == one
    with pytest.raises(TokenRefreshError, match="no header can hold"):
        await house.keeper.renew("grant-1")


async def test_somebody_elses_tokens_are_not_kept() -> None:
    """A refresh that is answered for another ``open_id`` is refused: no shop acts with another seller's token."""
    one = replace(grant(ends_in=HOUR), open_id="seller-a")
    house = House(MemoryStore(), one)
    await house.store.adopt([one], now=NOW)
    house.host.rotation = "none"
    plain = house.host.refresh

    async def refresh(authorization: Authorization, refresh_token: str | None = None) -> Authorization:
        return replace(await plain(authorization, refresh_token), open_id="seller-b")

    house.host.refresh = refresh  # type: ignore[method-assign]
    await house.keeper.refresh_due("grant-1")
    assert await house.keeper.access_token("grant-1") == one.access_token
    with pytest.raises(TokenRefreshError, match="somebody else"):
        await house.keeper.renew("grant-1")
    kept = await house.store.get("grant-1")
    assert kept is not None
    assert kept.authorization == one


class FullDisk(MemoryStore):
    """Cannot write pairs until there is room."""

    has_room = False

    async def store(self, lease: Lease, authorization: Authorization, *, now: float) -> Grant:
        if not self.has_room:
            raise CredentialError("the disk is full")
        return await super().store(lease, authorization, now=now)


async def test_closing_tries_once_more_to_store_a_pair() -> None:
    """A pair that could not be written is written when the client closes and there is room again."""
    store = FullDisk()
    house = House(store, one := grant(ends_in=HOUR))
    await store.adopt([one], now=NOW)
    await house.keeper.refresh_due("grant-1")
    assert await house.keeper.access_token("grant-1") == "ROW_access-0-grant-1"
    store.has_room = True
    await house.keeper.aclose()
    kept = await store.get("grant-1")
    assert kept is not None
    assert kept.authorization.refresh_token == "ROW_refresh-1"


async def test_closing_says_what_is_lost(caplog: pytest.LogCaptureFixture) -> None:
    """Where there is no room either, the log names the grant."""
    store = FullDisk()
    house = House(store, one := grant(ends_in=HOUR))
    await store.adopt([one], now=NOW)
    await house.keeper.refresh_due("grant-1")
    await house.keeper.aclose()
    assert "the new pair of grant-1 is lost with this process: the disk is full" in caplog.text


async def test_a_lost_grant_is_told_once() -> None:
    """A service hears of a grant that is lost, with the page where its holder consents again."""
    house = House(MemoryStore(), one := grant(ends_in=-HOUR))
    await house.store.adopt([one], now=NOW)
    house.host.alive.clear()
    for _ in range(3):
        with pytest.raises(NotAuthorizedError):
            await house.keeper.access_token("grant-1")
        house.clock.now += HOUR
    (event,) = house.told
    assert (event.kind, event.grant.authorization.id) == ("lost", "grant-1")
    assert event.consent_url == "https://consent.example/"
    assert "refused the grant" in event.reason
    assert "ROW_access" not in repr(event)


async def test_a_consent_that_ends_is_told_once() -> None:
    """Thirty days before the end of a consent the service hears of it, whatever is refreshed meanwhile."""
    one = replace(grant(ends_in=WEEK), refresh_expires_at=moment(NOW + 20 * DAY))
    house = House(MemoryStore(), one)
    await house.store.adopt([one], now=NOW)
    slept = 0

    async def sleep(seconds: float) -> None:
        nonlocal slept
        slept += 1
        if slept == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        await keep_fresh(house.keeper, timing=Timing(now=house.clock, sleep=sleep))
    (event,) = house.told
    assert event.kind == "consent_ends"
    assert "2026-01-21" in event.reason


async def test_nothing_that_a_store_raises_ends_keep_fresh() -> None:
    """A value that a driver chokes on, or a hook that fails, is logged, and the service goes on."""

    class Broken(MemoryStore):
        async def store(self, lease: Lease, authorization: Authorization, *, now: float) -> Grant:
            raise OverflowError("Python int too large to convert to SQLite INTEGER")

    def hook(event: GrantEvent) -> None:
        raise RuntimeError("a hook of ours")

    one = replace(grant(ends_in=HOUR), refresh_expires_at=moment(NOW + DAY))
    house = House(Broken(), one)
    house.keeper._on_grant_event = hook
    await house.store.adopt([one], now=NOW)
    assert await house.keeper.access_token("grant-1") == one.access_token
    rounds = 0

    async def sleep(seconds: float) -> None:
        nonlocal rounds
        rounds += 1
        if rounds == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        await keep_fresh(house.keeper, timing=Timing(now=house.clock, sleep=sleep))


async def test_a_store_that_keeps_nothing_says_so_only_when_it_matters() -> None:
    """Tokens that were given are used to their end."""
    house = House(EnvironmentStore(), one := grant(ends_in=HOUR))
    await house.store.adopt([one], now=NOW)
    assert await house.keeper.access_token("grant-1") == one.access_token
