"""The tables of the vault, as the newest version has them."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Float, Index, Integer, MetaData, Table, Text

__all__ = ["app", "authorization", "intent", "lineage", "meta", "metadata", "shop", "used_state"]

metadata = MetaData()

meta = Table(
    "meta",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

app = Table(
    "app",
    metadata,
    Column("app_key", Text, primary_key=True),
    Column("sealed", Text, nullable=False),  # {"app_secret"}
    Column("service_id", Text),
    Column("created_at", Float, nullable=False),
)

authorization = Table(
    "authorization",
    metadata,
    Column("id", Text, primary_key=True),
    Column("app_key", Text, nullable=False),
    Column("open_id", Text),
    Column("user_type", Integer),
    Column("seller_name", Text),
    Column("region", Text),
    Column("scopes", Text, nullable=False, default=""),  # separated by spaces
    Column("sealed", Text, nullable=False),  # {"access_token", "refresh_token"}
    Column("previous", Text),  # the same of the pair before; null when there was none
    Column("access_expires_at", BigInteger),
    Column("refresh_expires_at", BigInteger),
    Column("issued_at", Float),
    Column("generation", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("reason", Text),
    Column("lease_owner", Text),
    Column("lease_until", Float),
    Column("created_at", Float, nullable=False),
    Column("updated_at", Float, nullable=False),
    # since version 2
    Column("name", Text),  # of a grant without a shop
    Column("granted_at", Float),
    Column("by_consent", Integer, nullable=False, server_default="0"),
)

shop = Table(
    "shop",
    metadata,
    Column("app_key", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("shop_id", Text),
    Column("cipher", Text),
    Column("region", Text),
    Column("authorization_id", Text, nullable=False),
    Column("seller_name", Text),
    # since version 2
    Column("tags", Text, nullable=False, server_default=""),  # separated by spaces
    Column("enabled", Integer, nullable=False, server_default="1"),
    Column("name_from", Text, nullable=False, server_default="person"),
    Column("former_ciphers", Text, nullable=False, server_default=""),  # separated by spaces, newest first
    Index("shop_once", "app_key", "shop_id", unique=True),
)

# States of consent links that were used: each works once, in all processes that share the vault.
used_state = Table(
    "used_state",
    metadata,
    Column("nonce", Text, primary_key=True),
    Column("until", Float, nullable=False),
)

# Every token that a grant ever had, as a digest: so an old .env is recognised as the ancestor of what is kept here.
lineage = Table(
    "lineage",
    metadata,
    Column("digest", Text, primary_key=True),
    Column("authorization_id", Text, nullable=False),
    Index("lineage_of", "authorization_id"),
)

intent = Table(
    "intent",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("authorization_id", Text, nullable=False),
    Column("generation", Integer, nullable=False),
    Column("owner", Text, nullable=False),
    Column("began_at", Float, nullable=False),
    Column("ended_at", Float),  # null: under way, or its process died
    Column("outcome", Text),
    Index("intent_of", "authorization_id"),
)
