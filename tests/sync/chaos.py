"""Workers that are killed, a PostgreSQL and a Redis that go away and come back, and what must be true afterwards."""

from __future__ import annotations

import asyncio
import random
import signal
import time
from collections import Counter
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from tests.servers import How, Server
from tests.sync.crowd import Crowd
from tests.sync.databases import postgres_database
from tests.sync.test_databases import opened, rows_of
from tiktok_shop import TikTokShop
from tiktok_shop.credentials.models import AppCredentials
from tiktok_shop.credentials.stores import MemoryStore
from tiktok_shop.credentials.vault import Vault
from tiktok_shop.credentials.vault.crypto import make_key
from tiktok_shop.sync import Limits, sync
from tiktok_shop.sync.queue import Deferral, defer, init
from tiktok_shop.sync.workers import workers_of
from tiktok_shop.testing import RunningEmulator, running_emulator
from tiktok_shop.timing import Timing
from tiktok_shop_emulator.clock import VirtualClock

STREAMS = ("orders", "statements", "statement_transactions", "withdrawals", "shop_daily", "products")

Rows = dict[str, list[tuple[Any, ...]]]


@dataclass
class Chaos:
    """What happens to the workers, and when: after so many shops are done, or after so many seconds."""

    workers: int
    shops: int
    seed: int
    seconds: float
    """The run fails when it takes longer."""

    every: tuple[float, float] = (1.0, 4.0)
    """Seconds from one SIGKILL to the next; more where nothing was done meanwhile."""

    history_days: int = 10
    postgres: Server | None = None
    stops: tuple[How, ...] = ()
    """How PostgreSQL is stopped, one after the other; it comes back after up to two seconds."""

    redis: Server | None = None
    redis_url: str | None = None
    done: list[str] = field(default_factory=list)
    """What was done, in words."""


def env_file(running: RunningEmulator, folder: Path, vault: str, key: str) -> Path:
    """Write an environment whose tokens are kept in a vault."""
    env = folder / ".env"
    values = {**running.env, "TIKTOK_SHOP_VAULT": vault, "TIKTOK_SHOP_VAULT_KEY": key}
    env.write_text("".join(f"{name}={value}\n" for name, value in values.items()))
    env.chmod(0o600)
    return env


def counted_refreshes(running: RunningEmulator) -> Counter[str]:
    """Return a counter of refreshes, by the grant as the emulator calls it."""
    authority = running.emulator.authority
    answer, seen = authority.refresh, Counter[str]()

    def refresh(query):
        found = answer(query)
        seen[authority.owner_of(query.get("refresh_token"))] += 1
        return found

    authority.refresh = refresh
    return seen


async def disturb(chaos: Chaos, crowd: Crowd, into: str) -> None:
    """Kill, stop and start, until nothing is left to do."""
    chance = random.Random(chaos.seed)
    ends = time.monotonic() + chaos.seconds
    next_kill, done_before = 0.0, 0
    stops = sorted(chance.uniform(0.1, 0.7) * chaos.shops for _ in chaos.stops)  # shops that are done by then
    outages = list(zip(stops, chaos.stops, strict=True))
    redis_stops_at, redis_starts_at = sorted(chance.uniform(0.1, 0.8) * chaos.shops for _ in range(2))
    while time.monotonic() < ends:
        crowd.fill()
        try:
            found = await workers_of(into)
        except Exception:  # noqa: BLE001 - the database is starting, as it is meant to
            await asyncio.sleep(0.2)
            continue
        assert found is not None
        left = found.waiting + found.at_work
        if left == 0:
            return
        done = chaos.shops - left
        if done > done_before and time.monotonic() >= next_kill:  # somebody is at work
            done_before = done
            crowd.kill_one(chance)
            next_kill = time.monotonic() + chance.uniform(*chaos.every)
        if chaos.postgres is not None and outages and done >= outages[0][0]:
            _, how = outages.pop(0)
            away = chance.uniform(0, 2)
            chaos.done.append(f"PostgreSQL {how} for {away:.1f} s at {done}")
            await asyncio.to_thread(chaos.postgres.stop, how)
            await asyncio.sleep(away)
            await asyncio.to_thread(chaos.postgres.start)
        if chaos.redis is not None:
            if redis_stops_at is not None and done >= redis_stops_at:
                redis_stops_at = None
                chaos.done.append(f"Redis gone at {done}")
                await asyncio.to_thread(chaos.redis.stop, "killed")
            elif redis_stops_at is None and redis_starts_at is not None and done >= redis_starts_at:
                redis_starts_at = None
                chaos.done.append(f"Redis back at {done}")
                await asyncio.to_thread(chaos.redis.start)
        await asyncio.sleep(0.1)
    pytest.fail(f"not done after {chaos.seconds:.0f} s: {await workers_of(into)}; {chaos.done}")


async def secrets_in(database: str, secrets: set[str]) -> list[str]:
    """Return the tables of the queue, the ledger and the rows in which one of *secrets* stands in plain text."""
    connection = await asyncpg.connect(database)
    try:
        tables = await connection.fetch(
            "select quote_ident(table_name) as name from information_schema.tables"
            " where table_schema = 'public' and table_type = 'BASE TABLE'"
        )
        found = []
        for table in tables:
            rows = await connection.fetch(f"select t::text as row from {table['name']} as t")  # noqa: S608
            if any(secret in row["row"] for row in rows for secret in secrets):
                found.append(table["name"])
        return found
    finally:
        await connection.close()


def secrets_of(running: RunningEmulator) -> set[str]:
    """Return the app's secret, and every token as it is now."""
    authority = running.emulator.authority
    pairs = [authority.pair(person.authorization_id) for person in authority.people]
    given = {value for key, value in running.env.items() if key.endswith(("TOKEN", "SECRET"))}
    return given | {token for pair in pairs for token in (pair.access_token, pair.refresh_token)}


def differences(whole: Rows, found: Rows) -> list[str]:
    """Return a line for each row that only one of them has, a few for each table."""
    lines = []
    for table in sorted({*whole, *found}):
        ours, theirs = Counter(map(repr, found.get(table, []))), Counter(map(repr, whole.get(table, [])))
        for what, rows in (("missing", theirs - ours), ("too much", ours - theirs)):
            lines += [f"{table}: {rows.total()} {what}"] if rows else []
            lines += [f"    {row[:300]}" for row in list(rows)[:3]]
    return lines


async def traces(running: RunningEmulator, whole: Rows, into: str) -> list[str]:
    """Return what differs from the tables of one undisturbed process, what the ledger misses, and where a secret stands."""
    async with opened(into) as destination:
        holes = [row for row in await destination.ledger() if row.state != "done"]
    lines = [f"hole: {row}" for row in holes[:10]]
    lines += differences(whole, await rows_of(into))
    return lines + [f"a secret stands in {table}" for table in await secrets_in(into, secrets_of(running))]


_UNDISTURBED: dict[tuple[int, int], Rows] = {}
"""What one process leaves that nobody disturbs, by shops and days: every seed is compared with the same."""

MOMENT = time.time()
"""When it is in every world of these tests, from beginning to end."""


def world_of(chaos: Chaos) -> AbstractAsyncContextManager[RunningEmulator]:
    """Return an emulator; all of the same size show the same."""
    world = {"history_days": chaos.history_days, "volume": 0.1}
    return running_emulator(
        shops=chaos.shops, clock=VirtualClock(lambda: MOMENT), port=0, rotation="grace", world=world
    )


async def undisturbed_rows(chaos: Chaos, server: str) -> Rows:
    """Return what one process leaves that nobody disturbs."""
    key = (chaos.shops, chaos.history_days)
    if key not in _UNDISTURBED:
        async with (
            world_of(chaos) as running,
            running.client(store=MemoryStore()) as app,
            postgres_database(server) as whole,
        ):
            limits = Limits(linger=0.02, rows_per_window=60)
            report = await sync(app, whole, streams=STREAMS, limits=limits)
            assert report.is_complete, report.failed
            _UNDISTURBED[key] = await rows_of(whole)
    return _UNDISTURBED[key]


async def run_chaos(chaos: Chaos, folder: Path, server: str) -> None:
    """Do the work in processes that are disturbed; they leave what one leaves that nobody disturbs."""
    whole = await undisturbed_rows(chaos, server)
    began = time.time()
    async with world_of(chaos) as running, postgres_database(server) as into:
        key = make_key()
        env = env_file(running, folder, into, key)
        for person in running.emulator.authority.people:
            running.emulator.authority.expire(person.authorization_id)
        refreshes = counted_refreshes(running)
        assert await init(into)
        crowd = Crowd(chaos.workers, folder, str(env), into, (MOMENT, began), chaos.redis_url)
        try:
            async with TikTokShop.from_env(env, timing=Timing(now=lambda: MOMENT)) as app:
                assert await defer(app, into, Deferral(STREAMS)) == (chaos.shops, 0)
                assert await defer(app, into, Deferral(STREAMS)) == (0, chaos.shops)
            assert not await secrets_in(into, secrets_of(running))  # with all jobs still there
            await disturb(chaos, crowd, into)
            chaos.done.append(f"disturbed: {time.time() - began:.0f} s, {crowd.killed} killed")
            assert crowd.killed
            codes = await crowd.stop()
            assert set(codes) <= {0, -signal.SIGTERM}, codes  # the latter before it had begun
        finally:
            crowd.end()
        found = await traces(running, whole, into)
        found += (
            [f"ended by themselves: {crowd.left}"] if set(crowd.left) - {1} else []
        )  # 1: the database was away at the start
        assert not found, "\n".join([*found, *chaos.done, f"logs in {folder}"])
        await assert_refreshed_once(refreshes, running, into, key)


async def assert_refreshed_once(
    refreshes: Counter[str], running: RunningEmulator, vault: str, key: str
) -> None:
    """Each grant once; once more where the vault's log says that a process died, or lost the vault, in the midst of it."""
    opened_vault = Vault(vault, key=key)
    app = AppCredentials(running.env["TIKTOK_SHOP_APP_KEY"], running.env["TIKTOK_SHOP_APP_SECRET"])
    try:
        await opened_vault.use_app(app, now=MOMENT)
        log, kept = await opened_vault.intents(), await opened_vault.snapshot()
    finally:
        await opened_vault.aclose()
    assert refreshes
    owner_of = running.emulator.authority.owner_of
    owners = {one.authorization.id: owner_of(one.authorization.refresh_token) for one in kept.grants}
    assert set(owners.values()) >= set(refreshes)
    cut_off = Counter(owners[one.authorization_id] for one in log if one.outcome != "kept")
    wrong = {
        grant: [one for one in log if owners[one.authorization_id] == grant]
        for grant, count in refreshes.items()
        if count > 1 + cut_off[grant]
    }
    assert not wrong, wrong
