"""Sync: every shop, every stream, one database. What the command line, a service and a worker call."""

from __future__ import annotations

import os
import secrets
import socket
import time
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterable, Mapping, Sequence
from contextlib import aclosing, asynccontextmanager
from datetime import date
from functools import partial
from os import PathLike, fspath
from typing import Any, Protocol, TypedDict, Unpack, cast

import anyio

from tiktok_shop._environ import HASH_KEY, variable
from tiktok_shop.client import TikTokShop
from tiktok_shop.errors import ConfigurationError
from tiktok_shop.sync.answers import operation_of
from tiktok_shop.sync.destinations import Destination, DestinationError, Personal, connect, is_postgres
from tiktok_shop.sync.memory import Memory
from tiktok_shop.sync.outcomes import Event, ShopOutcome, SyncReport
from tiktok_shop.sync.shop_ids import learn_ids
from tiktok_shop.sync.since import Since, moment
from tiktok_shop.sync.stream_runs import Limits
from tiktok_shop.sync.streams import Stream, choose
from tiktok_shop.sync.units import UnitRunner
from tiktok_shop.sync.writer import Writer

__all__ = [
    "Running",
    "Settings",
    "run_unit",
    "running",
    "sync",
    "units_of",
]

_GOODBYE = 10.0
"""Seconds that cancelled units have to give their shops back."""


Into = str | PathLike[str] | Destination


def _unseen(_event: Event) -> None:
    """Nobody watches."""


class Engine(Protocol):
    """Runs units somewhere else, such as ``tiktok_shop.sync.dask.DaskEngine``."""

    def run(
        self,
        units: Sequence[Mapping[str, Any]],
        *,
        into: str,
        streams: Sequence[str],
        personal: Personal,
        limits: Limits,
    ) -> AsyncIterator[tuple[str, dict[str, Any] | Exception]]:
        """Yield a shop's name and its ``ShopOutcome`` as plain JSON, or what was raised, as each is done."""


class Settings(TypedDict, total=False):
    """What ``sync`` and ``running`` take beside the client, the database and the choice of shops."""

    personal: Personal
    """What happens to fields that say who a person is."""

    hash_key: str | None
    """The secret behind ``personal="hash"``."""

    limits: Limits
    """How much happens at once."""

    on_event: Callable[[Event], None]
    """Sees what happens; must not block."""

    now: Callable[[], float]
    """Unix seconds; the client's clock unless given."""

    sleep: Callable[[float], Awaitable[None]]
    """Waits so many seconds."""


class Running:
    """An open client, an open database and a writer: what units need."""

    def __init__(self, app: TikTokShop, runner: UnitRunner, writer: Writer, memory: Memory) -> None:
        self._app = app
        self.runner = runner
        self.writer = writer
        self.memory = memory

    async def run_unit(self, unit: Mapping[str, Any], app: TikTokShop | None = None) -> dict[str, Any]:
        """Bring one shop up to date; see ``UnitRunner.run_unit``. *app*: another client, open, that knows the shop."""
        client, name = app or self._app, unit["shop"]
        if refused := await learn_ids(client, [name]):
            return ShopOutcome.lost(name, None, unit["streams"], refused[name]).to_dict()
        return await self.runner.run_unit(unit, client.shop(name))


@asynccontextmanager
async def running(
    app: TikTokShop, into: Into, streams: Iterable[Stream], **settings: Unpack[Settings]
) -> AsyncIterator[Running]:
    """
    Open the database and run its writer while the block runs. A worker keeps one of these for all its units.

    Args:
        app: Open.

        into: ``postgresql://…``, the path of a DuckDB file, or a destination that is not open yet.

        streams: Whose tables there are to be.

        settings: See ``Settings``.

    Raises:
        DestinationError: If the database cannot be opened.
    """
    limits = settings.get("limits") or Limits()
    now = settings.get("now") or app.timing.now
    sleep = settings.get("sleep") or anyio.sleep
    memory = Memory(limits.held_bytes)
    destination = (
        connect(into, personal=settings.get("personal", "drop"), hash_key=settings.get("hash_key"))
        if isinstance(into, str | PathLike)
        else into
    )
    failure: Exception | None = None
    async with destination:
        await destination.open(tuple(streams))
        writer = Writer(destination, memory, linger=limits.linger, sleep=sleep)
        runner = UnitRunner(
            writer,
            memory,
            owner=f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}",
            limits=limits,
            now=now,
            sleep=sleep,
            on_event=settings.get("on_event") or _unseen,
        )
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(writer.run)
            try:
                yield Running(app, runner, writer, memory)
            except Exception as error:  # noqa: BLE001 - raised below, and not inside a group
                failure = error
            finally:
                # a cancelled unit gives its shop back, and needs the database for that
                with anyio.move_on_after(_GOODBYE, shield=True):
                    await runner.idle()
                writer.close()
    if failure is not None:
        raise failure


async def sync(
    app: TikTokShop,
    into: Into,
    *,
    streams: Iterable[str] = (),
    shops: Iterable[str] | None = None,
    since: date | Since | None = None,
    fresh_for: float = 0.0,
    engine: Engine | None = None,
    **settings: Unpack[Settings],
) -> SyncReport:
    """
    Bring a database up to date with every shop.

    .. code-block:: python

        async with TikTokShop.from_env() as app:
            report = await sync(app, into="shops.duckdb")
        print(report.total("rows"), report.failed)

    The first run goes back to *since*; each later one fetches what is new, what may have changed, and what an earlier one
    left out. It can be stopped at any moment and started again: what is committed stays, and is not fetched again.

    Args:
        app: Open.

        into: ``postgresql://…``, or the path of a DuckDB file, which is made.

        streams: Names of streams or groups; ``+name`` adds to the default set. Empty: the default set.

        shops: Names; ``None`` is all shops.

        since: A day (its midnight in UTC), a moment, Unix seconds, or ``"first-order"``: as far back as each shop has orders,
            which one call a shop and run finds out. ``None`` is 90 days ago, as it is for a shop without an order. An
            earlier one than before fetches the time in between: so does ``None`` after a later one, because the ledger cannot
            tell a short first run from a long one that was stopped.

        fresh_for: Leave out what is read whole each time (snapshots, days, statements) when it is younger than this, in
            seconds.

        engine: Runs the units elsewhere; *into* is then an address that the machines there can reach. ``None``: here.

        settings: See ``Settings``. With an *engine* ``personal`` and ``limits`` count.

    Returns:
        An outcome for every shop and stream. One of them never stops the others.

    Raises:
        ConfigurationError: If there is no shop at all, or a name is unknown.
        DestinationError: If the database cannot be opened, or fails for every shop.
    """
    names = [app.shop(name).name for name in shops] if shops is not None else app.shops.names
    names = list(dict.fromkeys(names))
    if not names:
        raise ConfigurationError("there is no shop to sync: `tiktok-shop shops list` shows the known ones")
    chosen = choose(streams)
    limits = settings.get("limits") or Limits()
    now = settings.get("now") or app.timing.now
    on_event = settings.get("on_event") or _unseen
    began = time.monotonic()
    outcomes: dict[str, ShopOutcome] = {}
    refused = await learn_ids(app, names)
    listed = units_of(app, names, chosen, since=moment(since, now()), fresh_for=fresh_for)
    units = {unit["shop"]: unit for unit in listed if unit["shop"] not in refused}
    for unit in listed:
        if (error := refused.get(unit["shop"])) is not None:
            outcomes[unit["shop"]] = ShopOutcome.lost(unit["shop"], None, unit["streams"], error)
            on_event(Event("shop_done", unit["shop"]))
    if engine is not None:
        elsewhere = partial(
            engine.run,
            into=_address(into),
            streams=[stream.name for stream in chosen],
            personal=settings.get("personal", "drop"),
            limits=limits,
        )
        await _until_nobody_is_busy(app, elsewhere, units, outcomes, settings)
        return SyncReport({name: outcomes[name] for name in names}, time.monotonic() - began)
    async with running(app, into, chosen, **settings) as opened:
        await _until_nobody_is_busy(app, partial(_here, app, opened, limits), units, outcomes, settings)
    return SyncReport(
        shops={name: outcomes[name] for name in names},
        seconds=time.monotonic() - began,
        commits=opened.writer.commits,
        peak_held_bytes=opened.memory.peak,
    )


Units = Sequence[Mapping[str, Any]]
Found = AsyncIterator[tuple[str, dict[str, Any] | Exception]]


async def _until_nobody_is_busy(
    app: TikTokShop,
    run: Callable[[Units], Found],
    units: Mapping[str, Mapping[str, Any]],
    outcomes: dict[str, ShopOutcome],
    settings: Settings,
) -> None:
    """
    Run *units*, by shop, and put what became of them into *outcomes*.

    Raises:
        DestinationError: If the database failed for every one of them.
    """
    limits = settings.get("limits") or Limits()
    broken = await _pass(app, run, units, outcomes)
    # Whoever died holds its shops for a while, and whoever is alive is done soon: the shops that were busy come again. So do
    # those for which the database was away.
    waited = 0.0
    while len(broken) < len(units) and waited < limits.lease:
        again = [one for one in units if one in broken or outcomes[one].is_busy]
        if not again:
            return
        await (settings.get("sleep") or anyio.sleep)(limits.lease / 6)
        waited += limits.lease / 6
        broken = await _pass(app, run, {name: units[name] for name in again}, outcomes)
    if broken and len(broken) == len(units):
        raise next(iter(broken.values()))


async def _pass(
    app: TikTokShop,
    run: Callable[[Units], Found],
    units: Mapping[str, Mapping[str, Any]],
    outcomes: dict[str, ShopOutcome],
) -> dict[str, DestinationError]:
    """Run *units* once; return the shops for which the database failed."""
    broken: dict[str, DestinationError] = {}
    found = run(list(units.values()))
    async with aclosing(cast("AsyncGenerator[tuple[str, dict[str, Any] | Exception]]", found)):
        async for shop, outcome in found:
            if isinstance(outcome, DestinationError):
                broken[shop] = outcome
            if isinstance(outcome, Exception):
                outcomes[shop] = ShopOutcome.lost(
                    shop, app.shop(shop).shop_id, units[shop]["streams"], outcome
                )
            else:
                outcomes[shop] = ShopOutcome.from_dict(outcome)
    return broken


async def _here(app: TikTokShop, opened: Running, limits: Limits, units: Units) -> Found:
    by_shop = {unit["shop"]: unit for unit in units}
    found = app.stream_shops(
        lambda shop: opened.run_unit(by_shop[shop.name]), shops=list(by_shop), max_concurrency=limits.shops
    )
    async with aclosing(found):
        async for outcome in found:
            yield outcome.shop, outcome.result() if outcome.error is None else outcome.error


def _address(into: Into) -> str:
    if isinstance(into, str) and is_postgres(into):
        return into
    raise ConfigurationError("several machines need PostgreSQL: into='postgresql://…'")


async def run_unit(unit: Mapping[str, Any]) -> dict[str, Any]:
    """
    Bring one shop up to date, with a client and a connection of its own: for a worker on any machine.

    A worker that runs many units keeps a ``running(...)`` and calls its ``run_unit`` instead.

    Args:
        unit: ``{"shop", "streams", "since", "fresh_for"}`` as ``units_of`` makes them, and ``"into"``; ``"env_file"`` and
            ``"personal"`` where they are not the defaults. No secret belongs in it: key, tokens and the key of hashes come
            from this machine's environment.

    Returns:
        A ``ShopOutcome`` as plain JSON.

    Raises:
        ConfigurationError: If the unit or this machine's environment is wrong.
        DestinationError: If the database fails.
    """
    env_file = unit.get("env_file") or ".env"
    async with TikTokShop.from_env(env_file) as app:
        engine = running(
            app,
            unit["into"],
            choose(unit["streams"]),
            personal=unit.get("personal") or "drop",
            hash_key=variable(HASH_KEY, env_file),
        )
        async with engine as opened:
            return await opened.run_unit(unit)


def units_of(
    app: TikTokShop,
    shops: Iterable[str],
    streams: Iterable[Stream],
    *,
    since: Since,
    fresh_for: float = 0.0,
    into: str | PathLike[str] | None = None,
) -> list[dict[str, Any]]:
    """
    Return one unit per shop, as plain JSON.

    A stream whose operation takes no cipher answers for the whole grant: only the grant's first shop has it, unless each shop
    picks its own items out of the answer (``Stream.own_column``).
    """
    streams = list(streams)
    names = [stream.name for stream in streams]
    of_grant = {
        stream.name
        for stream in streams
        if stream.own_column is None and not operation_of(stream.operation).shop_cipher
    }
    first = {shop.authorization_id: shop.name for shop in reversed(list(app.shops))}
    unit: dict[str, Any] = {"since": since, "fresh_for": fresh_for}
    if into is not None:
        unit["into"] = fspath(into)
    return [
        {
            "shop": shop,
            "streams": [
                name
                for name in names
                if name not in of_grant or first[app.shop(shop).info.authorization_id] == shop
            ],
            **unit,
        }
        for shop in shops
    ]
