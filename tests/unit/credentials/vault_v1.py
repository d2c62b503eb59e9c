"""Makes a vault as version 1 of its tables had it, doubles included: what users have on their disks."""

from __future__ import annotations

import sqlalchemy as sa
from tests.unit.credentials.conftest import APP
from tests.unit.credentials.fakes import DAY, NOW

from tiktok_shop.credentials.models import grant_id, token_digest
from tiktok_shop.credentials.vault.crypto import Sealer

TABLES = [
    'meta ("key" TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)',
    "app (app_key TEXT NOT NULL PRIMARY KEY, sealed TEXT NOT NULL, service_id TEXT, created_at FLOAT NOT NULL)",
    (
        '"authorization" (id TEXT NOT NULL PRIMARY KEY, app_key TEXT NOT NULL, open_id TEXT, user_type INTEGER, '
        "seller_name TEXT, region TEXT, scopes TEXT NOT NULL, sealed TEXT NOT NULL, previous TEXT, "
        "access_expires_at BIGINT, refresh_expires_at BIGINT, issued_at FLOAT, generation INTEGER NOT NULL, "
        "state TEXT NOT NULL, reason TEXT, lease_owner TEXT, lease_until FLOAT, created_at FLOAT NOT NULL, "
        "updated_at FLOAT NOT NULL)"
    ),
    (
        "shop (app_key TEXT NOT NULL, name TEXT NOT NULL, position INTEGER NOT NULL, shop_id TEXT, cipher TEXT, "
        "region TEXT, authorization_id TEXT NOT NULL, seller_name TEXT, PRIMARY KEY (app_key, name))"
    ),
    "lineage (digest TEXT NOT NULL PRIMARY KEY, authorization_id TEXT NOT NULL)",
    (
        "intent (id INTEGER PRIMARY KEY, authorization_id TEXT NOT NULL, generation INTEGER NOT NULL, "
        "owner TEXT NOT NULL, began_at FLOAT NOT NULL, ended_at FLOAT, outcome TEXT)"
    ),
]

CONSENT = grant_id(open_id="open-1")
"""The grant that came by a consent, after the ones of ``.env``."""


def make(url: str, key: str) -> None:
    """
    Write the vault: `.env` was imported (SHOP1 and SHOP2 under grants of their own), then the seller of SHOP1 consented.

    SHOP1 stands there twice, once by its cipher and once as discovered; SHOP2 once; THIRD, whose name somebody chose,
    twice with two ciphers and one id.
    """
    engine = sa.create_engine(url, poolclass=sa.pool.NullPool)
    try:
        with engine.begin() as connection:
            _fill(connection, Sealer([key]))
    finally:
        engine.dispose()


def _fill(connection: sa.Connection, sealer: Sealer) -> None:
    for table in TABLES:
        connection.execute(sa.text(f"CREATE TABLE {table}"))
    meta = {"version": "1", "check": sealer.seal("check", {})}
    for name, value in meta.items():
        connection.execute(
            sa.text('INSERT INTO meta ("key", value) VALUES (:k, :v)'), {"k": name, "v": value}
        )
    connection.execute(
        sa.text("INSERT INTO app VALUES (:key, :sealed, NULL, :now)"),
        {"key": APP.app_key, "sealed": sealer.seal(APP.app_key, {"app_secret": APP.app_secret}), "now": NOW},
    )
    for row, (grant, open_id, token, state, created) in enumerate(
        [
            ("grant-env-1", None, "ROW_stale-1", "withdrawn", NOW),
            ("grant-env-2", None, "ROW_stale-2", "active", NOW),
            (CONSENT, "open-1", "ROW_new", "active", NOW + DAY),
        ]
    ):
        connection.execute(
            sa.text(
                'INSERT INTO "authorization" (id, app_key, open_id, scopes, sealed, generation, state, created_at, '
                "updated_at, issued_at) VALUES (:id, :app, :open, '', :sealed, :row, :state, :at, :at, :issued)"
            ),
            {
                "id": grant,
                "app": APP.app_key,
                "open": open_id,
                "sealed": sealer.seal(grant, {"access_token": token, "refresh_token": f"{token}-r"}),
                "row": row,
                "state": state,
                "at": created,
                "issued": created if open_id else None,
            },
        )
        for secret in (token, f"{token}-r"):
            connection.execute(
                sa.text("INSERT INTO lineage VALUES (:digest, :id)"),
                {"digest": token_digest(secret), "id": grant},
            )
    shops = [
        ("SHOP1", None, "ROW_c1", "grant-env-1", None),
        ("SHOP2", None, "ROW_c2", "grant-env-2", None),
        ("THIRD", "7003", "ROW_c3-old", CONSENT, None),
        ("MYLCAAAAAA", "7001", "ROW_c1", CONSENT, "Tea House"),
        ("MYLCCCCCCC", "7003", "ROW_c3", CONSENT, "Tea Bar"),
    ]
    for position, (name, shop_id, cipher, grant, seller) in enumerate(shops, start=1):
        connection.execute(
            sa.text("INSERT INTO shop VALUES (:app, :name, :position, :id, :cipher, 'MY', :grant, :seller)"),
            {
                "app": APP.app_key,
                "name": name,
                "position": position,
                "id": shop_id,
                "cipher": cipher,
                "grant": grant,
                "seller": seller,
            },
        )
