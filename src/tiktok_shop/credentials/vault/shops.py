"""The shops of a vault, as the database sees them. Each function is part of one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import and_, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from tiktok_shop.credentials.identity import with_shops
from tiktok_shop.credentials.models import Shop
from tiktok_shop.credentials.vault import schema
from tiktok_shop.credentials.vault.rows import shop_of, shop_values
from tiktok_shop.errors import ConfigurationError

__all__ = ["change", "forget_authorization", "free_state", "put", "remove", "supersede", "use_state"]

_auth, _shop, _lineage, _used = schema.authorization, schema.shop, schema.lineage, schema.used_state


async def put(connection: AsyncConnection, app_key: str, news: Sequence[Shop]) -> None:
    """Record shops; see ``identity.with_shops`` for what becomes of those that are kept already."""
    mine = _shop.c.app_key == app_key
    rows = (await connection.execute(select(_shop).where(mine).order_by(_shop.c.position))).mappings().all()
    kept = [shop_of(row) for row in rows]
    merged = with_shops(kept, news)
    before = {
        shop.name: {"position": row["position"], **shop_values(shop)}
        for row, shop in zip(rows, kept, strict=True)
    }
    after = {
        shop.name: {"position": position, **shop_values(shop)}
        for position, shop in enumerate(merged, start=1)
    }
    # First all that goes: a shop that changes its name leaves its id free.
    for name, values in before.items():
        if after.get(name) != values:
            await connection.execute(delete(_shop).where(mine, _shop.c.name == name))
    for name, values in after.items():
        if before.get(name) != values:
            await connection.execute(_shop.insert().values(app_key=app_key, **values))


async def change(connection: AsyncConnection, app_key: str, name: str, shop: Shop) -> None:
    """
    Write what a person decided about the shop called *name*: its new name, its tags, whether it is enabled.

    Raises:
        ConfigurationError: If there is no such shop, or the new name is another shop's.
    """
    mine = _shop.c.app_key == app_key
    if shop.name != name:
        taken = await connection.scalar(
            select(func.count()).select_from(_shop).where(mine, _shop.c.name == shop.name)
        )
        if taken:
            raise ConfigurationError(f"there is a shop called {shop.name!r} already")
    values = {key: shop_values(shop)[key] for key in ("name", "name_from", "tags", "enabled")}
    changed = await connection.execute(update(_shop).where(mine, _shop.c.name == name).values(**values))
    if changed.rowcount != 1:
        raise ConfigurationError(f"the vault has no shop called {name!r}")


async def remove(connection: AsyncConnection, app_key: str, name: str) -> None:
    """Forget a shop, and its grant with the last shop of it."""
    mine = and_(_shop.c.app_key == app_key, _shop.c.name == name)
    grant = await connection.scalar(select(_shop.c.authorization_id).where(mine))
    await connection.execute(delete(_shop).where(mine))
    others: Any = await connection.scalar(
        select(func.count()).select_from(_shop).where(_shop.c.authorization_id == grant)
    )
    if grant is not None and not others:
        await forget_authorization(connection, grant)


async def forget_authorization(connection: AsyncConnection, authorization_id: str) -> None:
    """Forget a grant, its shops, and what its tokens were."""
    for table in (_shop, _lineage):
        await connection.execute(delete(table).where(table.c.authorization_id == authorization_id))
    await connection.execute(delete(_auth).where(_auth.c.id == authorization_id))


async def supersede(connection: AsyncConnection, authorization_id: str, by: str) -> None:
    """Forget a grant that no shop uses any more; its tokens lead to the one that took over."""
    users = await connection.scalar(
        select(func.count()).select_from(_shop).where(_shop.c.authorization_id == authorization_id)
    )
    if users:
        return
    await connection.execute(
        update(_lineage).where(_lineage.c.authorization_id == authorization_id).values(authorization_id=by)
    )
    await connection.execute(delete(_auth).where(_auth.c.id == authorization_id))


async def use_state(connection: AsyncConnection, nonce: str, *, until: float, now: float) -> bool:
    """Return whether a consent link is used for the first time, and note that it was."""
    await connection.execute(delete(_used).where(_used.c.until < now))
    known = await connection.scalar(select(func.count()).select_from(_used).where(_used.c.nonce == nonce))
    if not known:
        await connection.execute(_used.insert().values(nonce=nonce, until=until))
    return not known


async def free_state(connection: AsyncConnection, nonce: str) -> None:
    """Let a consent link be used again."""
    await connection.execute(delete(_used).where(_used.c.nonce == nonce))
