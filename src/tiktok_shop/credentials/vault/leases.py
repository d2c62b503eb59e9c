"""One refresh, as the database sees it: the lease, the intent log, the new pair. Each function is one transaction."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import and_, delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from tiktok_shop.credentials.models import Authorization, token_digest
from tiktok_shop.credentials.stores import Grant, GrantState, Lease
from tiktok_shop.credentials.vault import schema
from tiktok_shop.credentials.vault.crypto import Sealer
from tiktok_shop.credentials.vault.rows import authorization_values, grant_of, sealed_pair
from tiktok_shop.errors import CredentialError

__all__ = ["IntentRecord", "lease", "log", "marks_of", "read_grant", "release", "remember", "store"]

_LOG_SECONDS = 90 * 86_400.0  # how long the intent log remembers what ended

_auth, _intent, _lineage, _shop = schema.authorization, schema.intent, schema.lineage, schema.shop


@dataclass(frozen=True, slots=True)
class IntentRecord:
    """One line of the intent log: a refresh that was about to begin."""

    authorization_id: str

    shops: tuple[str, ...]
    """Names of the shops that act under this grant."""

    began_at: datetime

    ended_at: datetime | None
    """``None``: it is under way, or its process died."""

    outcome: str | None
    """
    ``kept``: the new pair is stored. ``failed``: nothing was changed. ``unanswered``: the answer never came.
    ``refused``: the platform wants consent again. ``lost``: so it does, and a refresh that was cut off is why.
    ``recovered``: cut off, and healed by a later one. ``superseded``: another process stored a pair first.
    """


async def lease(
    connection: AsyncConnection,
    sealer: Sealer,
    authorization_id: str,
    *,
    generation: int,
    owner: str,
    now: float,
    seconds: float,
) -> Lease | None:
    """Lease the right to refresh, and write the intent down."""
    is_free = or_(
        _auth.c.lease_owner.is_(None),
        _auth.c.lease_until <= now,
        _auth.c.lease_until > now + 2 * seconds,  # written by a clock far ahead: nobody waits for that
    )
    leased = await connection.execute(
        update(_auth)
        .where(
            _auth.c.id == authorization_id,
            _auth.c.generation == generation,
            _auth.c.state == "active",
            is_free,
        )
        .values(lease_owner=owner, lease_until=now + seconds)
    )
    if leased.rowcount != 1:
        return None
    interrupted = await connection.scalar(
        select(func.count()).select_from(_intent).where(_unanswered(authorization_id, generation))
    )
    written = await connection.execute(
        _intent.insert().values(
            authorization_id=authorization_id, generation=generation, owner=owner, began_at=now
        )
    )
    grant, key = await read_grant(connection, sealer, authorization_id), written.inserted_primary_key
    assert grant is not None and key is not None  # noqa: S101, PT018 - both were just written; narrows the types
    return Lease(grant, owner, key[0], interrupted or 0)


async def store(
    connection: AsyncConnection, sealer: Sealer, lease: Lease, authorization: Authorization, *, now: float
) -> Grant:
    """
    Store the new pair, unless the generation has moved on.

    The lease is not asked for: a process that was asleep for longer than its lease may hold the only pair that works.
    """
    used = lease.grant
    changed = await connection.execute(
        update(_auth)
        .where(_auth.c.id == authorization.id, _auth.c.generation == used.generation)
        .values(
            **authorization_values(authorization, sealer),
            previous=sealed_pair(used.authorization, sealer),
            generation=used.generation + 1,
            state="active",
            reason=None,
            issued_at=now,
            lease_owner=None,
            lease_until=None,
            updated_at=now,
        )
    )
    is_ours = changed.rowcount == 1
    if is_ours:
        await remember(connection, authorization)
    await _end(connection, lease, "kept" if is_ours else "superseded", "recovered", now)
    grant = await read_grant(connection, sealer, authorization.id)
    if grant is None:
        raise CredentialError(f"{authorization.id} was removed from the vault while it was refreshed")
    return grant


async def release(
    connection: AsyncConnection,
    lease: Lease,
    outcome: str,
    *,
    now: float,
    state: GrantState | None,
    reason: str | None,
) -> None:
    """End the lease without a new pair."""
    grant = lease.grant
    await connection.execute(
        update(_auth)
        .where(_auth.c.id == grant.authorization.id, _auth.c.lease_owner == lease.owner)
        .values(lease_owner=None, lease_until=None)
    )
    if state is not None:
        await connection.execute(
            update(_auth)
            .where(_auth.c.id == grant.authorization.id, _auth.c.generation == grant.generation)
            .values(state=state, reason=reason, updated_at=now)
        )
    await _end(connection, lease, outcome, outcome if state else None, now)


async def log(connection: AsyncConnection) -> list[IntentRecord]:
    """Return the intent log, newest first."""
    rows = (await connection.execute(select(_intent).order_by(_intent.c.id.desc()))).mappings().all()
    names: dict[str, list[str]] = {}
    for shop in await connection.execute(
        select(_shop.c.authorization_id, _shop.c.name).order_by(_shop.c.position)
    ):
        names.setdefault(shop.authorization_id, []).append(shop.name)
    return [
        IntentRecord(
            row["authorization_id"],
            tuple(names.get(row["authorization_id"], ())),
            datetime.fromtimestamp(row["began_at"], UTC),
            None if row["ended_at"] is None else datetime.fromtimestamp(row["ended_at"], UTC),
            row["outcome"],
        )
        for row in rows
    ]


async def read_grant(connection: AsyncConnection, sealer: Sealer, authorization_id: str) -> Grant | None:
    """Return one grant, opened; ``None`` when it is not there."""
    row = (await connection.execute(select(_auth).where(_auth.c.id == authorization_id))).mappings().first()
    return None if row is None else grant_of(row, sealer)


async def remember(connection: AsyncConnection, authorization: Authorization) -> None:
    """Note the digests of a pair, so that a stale copy of it is recognised."""
    marks = marks_of(authorization)
    known = set(
        (await connection.execute(select(_lineage.c.digest).where(_lineage.c.digest.in_(marks)))).scalars()
    )
    for mark in marks:
        if mark not in known:
            await connection.execute(_lineage.insert().values(digest=mark, authorization_id=authorization.id))


def marks_of(authorization: Authorization) -> list[str]:
    """Return the digests of the pair, refresh token first."""
    tokens = (authorization.refresh_token, authorization.access_token)
    return list(dict.fromkeys(token_digest(token) for token in tokens if token))


def _unanswered(authorization_id: str, generation: int) -> Any:
    """The condition for refreshes whose answer nobody knows."""
    return and_(
        _intent.c.authorization_id == authorization_id,
        _intent.c.generation == generation,
        or_(_intent.c.ended_at.is_(None), _intent.c.outcome == "unanswered"),
    )


async def _end(
    connection: AsyncConnection, lease: Lease, outcome: str, of_others: str | None, now: float
) -> None:
    """Close the lease's line of the intent log; those of dead processes, too, where their end is known now."""
    authorization_id = lease.grant.authorization.id
    await connection.execute(
        update(_intent).where(_intent.c.id == lease.intent).values(ended_at=now, outcome=outcome)
    )
    if of_others is not None:
        await connection.execute(
            update(_intent)
            .where(_unanswered(authorization_id, lease.grant.generation))
            .values(ended_at=now, outcome=of_others)
        )
    await connection.execute(
        delete(_intent).where(
            _intent.c.authorization_id == authorization_id, _intent.c.ended_at < now - _LOG_SECONDS
        )
    )
