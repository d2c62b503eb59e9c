"""Grants that come into the vault: which of them are news, under which id each is kept, and their rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import anyio.to_thread
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from tiktok_shop.credentials.models import Authorization, token_digest
from tiktok_shop.credentials.stores import is_newer_consent, outranks
from tiktok_shop.credentials.vault import schema
from tiktok_shop.credentials.vault.crypto import Sealer
from tiktok_shop.credentials.vault.leases import marks_of, read_grant, remember
from tiktok_shop.credentials.vault.rows import authorization_values

_auth, _lineage = schema.authorization, schema.lineage


async def descent(
    connection: AsyncConnection, sealer: Sealer, authorizations: Sequence[Authorization]
) -> tuple[dict[str, str], list[Authorization]]:
    """Return under which id each is kept, and those of them that are to be written."""
    there = await _kept_ids(connection, [one.id for one in authorizations])
    digests = {mark for authorization in authorizations for mark in marks_of(authorization)}
    known: dict[str, str] = {}
    for chunk in _chunks(sorted(digests)):
        rows = await connection.execute(select(_lineage).where(_lineage.c.digest.in_(chunk)))
        known.update({row.digest: row.authorization_id for row in rows})
    kept_as, news = {}, []
    for given in authorizations:
        kept_id = next((known[mark] for mark in marks_of(given) if mark in known), None)
        kept_as[given.id] = kept_id or given.id
        if kept_id is None:
            kept = None  # or of the same user, by its open_id
            if given.id in there:
                kept = await read_grant(connection, sealer, given.id)
            if kept is None or is_newer_consent(given, kept):
                news.append(given)
        elif given.access_token and token_digest(given.access_token) not in known:
            kept = await read_grant(connection, sealer, kept_id)
            if kept is not None and outranks(given, kept.authorization):
                news.append(given.with_id(kept_id))
    return kept_as, news


async def _kept_ids(connection: AsyncConnection, ids: Sequence[str]) -> set[str]:
    """Return those of *ids* of which a grant is kept."""
    found: set[str] = set()
    for chunk in _chunks(list(ids)):
        found.update((await connection.execute(select(_auth.c.id).where(_auth.c.id.in_(chunk)))).scalars())
    return found


async def put_all(
    connection: AsyncConnection,
    sealer: Sealer,
    app_key: str,
    authorizations: Sequence[Authorization],
    now: float,
) -> None:
    """Write what ``descent`` found to be news: thousands of grants that nobody has met take two statements."""
    kept = await _kept_ids(connection, [one.id for one in authorizations])
    fresh: dict[str, Authorization] = {}
    known = []
    for one in authorizations:
        if one.id in kept or one.id in fresh:
            known.append(one)
        else:
            fresh[one.id] = one
    if fresh:
        await _put_new(connection, sealer, app_key, list(fresh.values()), now)
    for one in known:
        await put(connection, sealer, app_key, one, now)


async def _put_new(
    connection: AsyncConnection,
    sealer: Sealer,
    app_key: str,
    authorizations: Sequence[Authorization],
    now: float,
) -> None:
    def sealed() -> list[dict[str, Any]]:
        return [
            _values(one, sealer, app_key, now, is_consent=False)
            | {"name": one.name, "generation": 0, "created_at": now}
            for one in authorizations
        ]

    digests = {mark: one.id for one in reversed(authorizations) for mark in marks_of(one)}
    await connection.execute(_auth.insert(), await anyio.to_thread.run_sync(sealed))
    await connection.execute(
        _lineage.insert(), [{"digest": mark, "authorization_id": kept} for mark, kept in digests.items()]
    )


async def same_user(connection: AsyncConnection, app_key: str, authorization: Authorization) -> str:
    """Return the id under which a grant of the same user is kept already, whatever it was known by first."""
    if not authorization.open_id:
        return authorization.id
    same = select(_auth.c.id).where(_auth.c.app_key == app_key, _auth.c.open_id == authorization.open_id)
    ids = list((await connection.execute(same.order_by(_auth.c.created_at))).scalars())
    return authorization.id if authorization.id in ids or not ids else ids[0]


async def put(
    connection: AsyncConnection,
    sealer: Sealer,
    app_key: str,
    authorization: Authorization,
    now: float,
    *,
    is_consent: bool = False,
) -> None:
    """Write a grant with its tokens, as a new generation where it is kept already, and end its lease."""
    values = _values(authorization, sealer, app_key, now, is_consent=is_consent)
    changed = await connection.execute(
        update(_auth)
        .where(_auth.c.id == authorization.id)
        .values(**values, generation=_auth.c.generation + 1)
    )
    if changed.rowcount == 0:
        values["name"] = authorization.name
        await connection.execute(_auth.insert().values(**values, generation=0, created_at=now))
    await remember(connection, authorization)


def _values(
    authorization: Authorization, sealer: Sealer, app_key: str, now: float, *, is_consent: bool
) -> dict[str, Any]:
    return authorization_values(authorization, sealer) | {
        "app_key": app_key,
        "state": "active",
        "reason": None,
        "previous": None,
        "issued_at": now if is_consent else None,
        "granted_at": now,
        "by_consent": int(is_consent),
        "lease_owner": None,
        "lease_until": None,
        "updated_at": now,
    }


def _chunks(items: list[str], size: int = 500) -> list[list[str]]:
    """Databases bound the number of parameters of a statement."""
    return [items[start : start + size] for start in range(0, len(items), size)]
