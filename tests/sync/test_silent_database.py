"""A PostgreSQL whose machine has vanished: it answers nothing, and closes nothing either."""

from __future__ import annotations

import anyio
import pytest

from tests.cable import cable_to
from tests.sync.databases import postgres_database, postgres_schema
from tiktok_shop.credentials.models import AppCredentials
from tiktok_shop.credentials.vault import Vault, engine
from tiktok_shop.credentials.vault.crypto import make_key
from tiktok_shop.errors import CredentialError
from tiktok_shop.sync.destinations import DestinationError, connect, postgres
from tiktok_shop.sync.queue_tables import opened_queue
from tiktok_shop.sync.streams import stream


async def test_who_writes_to_it_is_told_after_a_while_and_can_close(monkeypatch):
    """A service goes on with its next run then, instead of standing still until somebody looks."""
    monkeypatch.setattr(postgres, "SILENCE", 0.5)
    async with postgres_schema() as url, cable_to(url) as (cable, through):
        with anyio.fail_after(30):
            async with connect(through) as target:
                await target.open([stream("orders")])
                cable.is_cut = True
                with pytest.raises(DestinationError, match=r"went away: no answer within 0\.5 s"):
                    await target.commit([])


async def test_a_vault_on_it_is_told_too(monkeypatch):
    """A token that must be looked up there has an error instead of no end."""
    monkeypatch.setattr(engine, "SILENCE", 0.5)
    async with postgres_database() as url, cable_to(url) as (cable, through):
        vault = Vault(through, key=make_key())
        await vault.use_app(AppCredentials("key", "secret"), now=0.0)
        cable.is_cut = True
        with anyio.fail_after(30), pytest.raises(CredentialError, match="cannot be read: it does not answer"):
            await vault.snapshot()
        with anyio.fail_after(30):
            await vault.aclose()


async def test_a_queue_looks_whether_it_is_still_there():
    """libpq asks the other side by itself, if it is told to; the address still says which schema."""
    async with postgres_schema() as url, opened_queue(url) as queue, queue.connector.pool.connection() as one:
        found = one.info.get_parameters()
        (schema,) = await (await one.execute("select current_schema()")).fetchone()
    assert (found["keepalives_idle"], found["tcp_user_timeout"]) == ("30", "60000")
    assert schema in url
