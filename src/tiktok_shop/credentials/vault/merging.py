"""From vaults of version 1, in which one shop could stand twice, to one row per shop. Needs no key: tokens stay sealed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, RowMapping, delete, select, update

from tiktok_shop.credentials.identity import with_shops
from tiktok_shop.credentials.models import NameSource, Shop, grant_id
from tiktok_shop.credentials.vault import tables
from tiktok_shop.credentials.vault.rows import shop_of, shop_values

__all__ = ["merge_doubles"]

_auth, _shop, _lineage = tables.authorization, tables.shop, tables.lineage

_NUMBERED = re.compile(r"SHOP\d+")
_CODE = re.compile(r"[A-Z]{2}[A-Z0-9]{6,}|\d{6,}")  # what discovery called a shop: its code, or its id


def merge_doubles(connection: Connection) -> None:
    """
    Make one row of the rows of one shop.

    The name that somebody chose stays, under the grant that works and was written last. Grants that no shop is left to
    use, because a later consent took over, are removed; the tokens they had are known as that one's from then on.
    """
    connection.execute(update(_auth).values(granted_at=_auth.c.created_at))
    for row in connection.execute(select(_auth.c.id, _auth.c.open_id)).all():
        # Who came by a consent was named after its open_id; tokens that were given were named after themselves.
        if row.open_id and row.id == grant_id(open_id=row.open_id):
            connection.execute(update(_auth).where(_auth.c.id == row.id).values(by_consent=1))
    grants = {row["id"]: row for row in connection.execute(select(_auth)).mappings()}
    rows = connection.execute(select(_shop).order_by(_shop.c.position)).mappings().all()
    for app_key in dict.fromkeys(row["app_key"] for row in rows):
        _merge(connection, app_key, [row for row in rows if row["app_key"] == app_key], grants)


def _merge(
    connection: Connection, app_key: str, rows: Sequence[RowMapping], grants: Mapping[str, Any]
) -> None:
    shops = [replace(shop_of(row), name_from=_source(row["name"])) for row in rows]
    best_last = sorted(shops, key=lambda shop: _rank(grants.get(shop.authorization_id)))
    # First each row in its place, then the rows of one shop on top of it, the best grant last.
    merged = with_shops(with_shops((), shops), best_last)
    connection.execute(delete(_shop).where(_shop.c.app_key == app_key))
    for position, shop in enumerate(merged, start=1):
        connection.execute(_shop.insert().values(app_key=app_key, position=position, **shop_values(shop)))
    used = {shop.authorization_id for shop in merged}
    for old in shops:
        if old.authorization_id not in used:
            _supersede(connection, old, merged, grants)


def _supersede(connection: Connection, old: Shop, merged: Sequence[Shop], grants: Mapping[str, Any]) -> None:
    by = next(
        (
            shop.authorization_id
            for shop in merged
            if (old.shop_id and shop.shop_id == old.shop_id)
            or (old.cipher and old.cipher in (shop.cipher, *shop.former_ciphers))
        ),
        None,
    )
    ours, theirs = grants.get(by or ""), grants.get(old.authorization_id)
    if ours is None or theirs is None:
        return
    if not ours["by_consent"] or ours["created_at"] < theirs["created_at"]:
        return  # which is older is not certain: it stays, and `auth remove` takes it away
    connection.execute(
        update(_lineage)
        .where(_lineage.c.authorization_id == old.authorization_id)
        .values(authorization_id=by)
    )
    connection.execute(delete(_auth).where(_auth.c.id == old.authorization_id))


def _rank(grant: Mapping[str, Any] | None) -> tuple[bool, float, bool, float]:
    """What sorts grants: usable, end of consent, by a consent, written last."""
    if grant is None:
        return (False, 0.0, False, 0.0)
    return (
        grant["state"] == "active",
        float(grant["refresh_expires_at"] or 0),
        bool(grant["by_consent"]),
        grant["created_at"],
    )


def _source(name: str) -> NameSource:
    if _NUMBERED.fullmatch(name):
        return "environment"
    return "platform" if _CODE.fullmatch(name) else "person"
