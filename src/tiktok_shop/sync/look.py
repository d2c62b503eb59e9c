"""Look at a database, and forget parts of it, without a sync: plan, status, reset."""

from __future__ import annotations

import time
from collections.abc import Iterable
from os import PathLike, fspath
from pathlib import Path

from tiktok_shop.client import TikTokShop
from tiktok_shop.errors import ConfigurationError
from tiktok_shop.sync.destinations import LedgerRow, connect, is_postgres, place_of
from tiktok_shop.sync.plan import Plan, PlannedShop, plan
from tiktok_shop.sync.since import Since
from tiktok_shop.sync.status import Freshness, freshness
from tiktok_shop.sync.streams import choose, stream, streams

__all__ = ["plan_of", "reset_of", "status_of"]


async def plan_of(
    app: TikTokShop,
    into: str | PathLike[str] | None,
    *,
    streams: Iterable[str] = (),
    shops: Iterable[str] | None = None,
    since: Since,
    orders_per_day: float = 200.0,
    in_flight: int = 200,
) -> Plan:
    """
    Return what a sync will cost; nothing is sent.

    Args:
        app: Open.

        into: The database; ``None``, or a file that is not there: as a first run.

        streams: As for ``sync``.

        shops: Names; ``None`` is all.

        since: How far back rows are to be there: Unix seconds, or ``"first-order"``.

        orders_per_day: Of a shop that the database does not know.

        in_flight: Calls at the same time.
    """
    ledger = [] if into is None or not _is_there(into) else await _ledger(into)
    names = app.shops.names if shops is None else [app.shop(name).name for name in shops]
    found = [app.shop(name) for name in names]
    planned = [PlannedShop(one.name, one.shop_id, one.region) for one in found]
    return plan(
        choose(streams),
        planned,
        ledger,
        now=time.time(),
        since=since,
        orders_per_day=orders_per_day,
        in_flight=in_flight,
    )


async def status_of(
    into: str | PathLike[str],
    *,
    streams: Iterable[str] = (),
    shops: Iterable[str] | None = None,
    now: float | None = None,
) -> list[Freshness]:
    """
    Return how fresh a database is.

    Args:
        into: The database.

        streams: As for ``sync``, for those that are to be looked at; none is all that it knows.

        shops: Names or ids; ``None`` is all that it knows. A renamed shop is found by its old name too, unless another shop
            has that name now.

        now: Unix seconds.

    Raises:
        ConfigurationError: If there is no database, or nothing was ever synced into it, for one of *shops* or *streams*
            either.
    """
    if not _is_there(into):
        raise ConfigurationError(
            f"there is no database {fspath(into)}: `tiktok-shop sync --into {fspath(into)}` makes one"
        )
    ledger = await _ledger(into)
    found = freshness(ledger, now=time.time() if now is None else now)
    called = _names(found)
    never = f"nothing was ever synced into {place_of(fspath(into))}"
    if not found:
        raise ConfigurationError(never)
    if words := tuple(streams):
        names = dict.fromkeys(one.name for one in choose(words))
        there = {one.stream for one in found}
        if unread := [name for name in names if name not in there]:
            raise ConfigurationError(f"{never} of {', '.join(unread)}")
        found = [one for one in found if one.stream in names]
    if shops is None:
        return found
    once_called = _names(ledger)
    wanted = {name: called.get(name) or once_called.get(name, set()) for name in shops}
    there = {one.shop_id for one in found}
    if unknown := [name for name, ids in wanted.items() if there.isdisjoint(ids)]:
        raise ConfigurationError(f"{never} for {', '.join(unknown)}")
    ids = set().union(*wanted.values())
    return [one for one in found if one.shop_id in ids]


async def reset_of(into: str | PathLike[str], *, shop: str | None = None, stream: str | None = None) -> int:
    """
    Forget rows and ledger of a shop, a stream, or both; return the windows that were forgotten.

    Args:
        into: The database.

        shop: A name or id that the ledger knows; ``None`` is all.

        stream: A name; ``None`` is all.

    Raises:
        ConfigurationError: If the database, the shop or the stream is not known.
    """
    if not _is_there(into):
        raise ConfigurationError(f"there is no database {fspath(into)}")
    if stream is not None:
        _known(stream)
    async with connect(into) as destination:
        await destination.open(())  # no table is made for this
        shop_id = None
        if shop is not None:
            ids = {row.shop_id for row in await destination.ledger() if shop in {row.shop, row.shop_id}}
            if len(ids) != 1:
                raise ConfigurationError(
                    f"the database knows {'no shop' if not ids else 'several shops'} called {shop!r}"
                )
            shop_id = ids.pop()
        return await destination.reset(shop_id, stream)


def _names(rows: Iterable[LedgerRow | Freshness]) -> dict[str, set[str]]:
    """Return the ids of the shops that are meant by a name, or by an id."""
    found: dict[str, set[str]] = {}
    for row in rows:
        for name in (row.shop, row.shop_id):
            found.setdefault(name, set()).add(row.shop_id)
    return found


def _known(name: str) -> None:
    stream(name)


def _is_there(into: str | PathLike[str]) -> bool:
    name = fspath(into)
    return is_postgres(name) or Path(name).exists()


async def _ledger(into: str | PathLike[str]) -> list[LedgerRow]:
    async with connect(into) as destination:
        await destination.open(tuple(streams().values()), read_only=True)
        return await destination.ledger()
