"""The apps whose grants a vault keeps, with their sealed secrets."""

from __future__ import annotations

import time

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from tiktok_shop.credentials.models import AppCredentials
from tiktok_shop.credentials.vault.crypto import Sealer
from tiktok_shop.credentials.vault.schema import app as _app


async def read(connection: AsyncConnection, sealer: Sealer) -> dict[str, AppCredentials]:
    """Return all apps by their key, opened."""
    rows = (await connection.execute(select(_app))).mappings().all()
    return {
        row["app_key"]: AppCredentials(
            row["app_key"], sealer.open(row["app_key"], row["sealed"])["app_secret"], row["service_id"]
        )
        for row in rows
    }


async def put(connection: AsyncConnection, sealer: Sealer, app: AppCredentials) -> None:
    """Write an app in place of what is kept of it."""
    sealed = sealer.seal(app.app_key, {"app_secret": app.app_secret})
    await connection.execute(delete(_app).where(_app.c.app_key == app.app_key))
    await connection.execute(
        _app.insert().values(
            app_key=app.app_key, sealed=sealed, service_id=app.service_id, created_at=time.time()
        )
    )
