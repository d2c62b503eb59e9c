"""Client, vault and emulator together: grants from a `.env` are refreshed and kept."""

import anyio
import pytest
from cryptography.fernet import Fernet

from tiktok_shop import MemoryStore, NotAuthorizedError, TikTokShop
from tiktok_shop.credentials.vault import Vault
from tiktok_shop.errors import ConfigurationError, CredentialError
from tiktok_shop.testing import running_emulator
from tiktok_shop.timing import Timing


def from_env(running, sleep=anyio.sleep, **settings):
    timing = Timing(now=running.emulator.clock.now, sleep=sleep)
    return TikTokShop.from_env(
        None, environ=dict(running.env), wire=running.transport(), timing=timing, **settings
    )


async def statements(app):
    return await app.map_shops(
        lambda shop: shop.finance.get_statements(page_size=1, sort_field="statement_time")
    )


@pytest.mark.parametrize("rotation", ["none", "grace", "at_once"])
async def test_an_expired_grant_is_refreshed_once_kept_and_used_by_the_next_process(tmp_path, rotation):
    """The stale `.env` works on and on: its descendant in the vault is newer."""
    url, key = f"sqlite:///{tmp_path / 'vault.db'}", Fernet.generate_key().decode()
    async with running_emulator(shops=3, rotation=rotation) as running:
        authority, owners = (
            running.emulator.authority,
            {s.authorization_id for s in running.emulator.world.shops},
        )
        stale = dict(running.env)
        for owner in owners:
            authority.expire(owner)
        for _ in range(2):
            async with TikTokShop.from_env(
                None,
                environ=stale,
                wire=running.transport(),
                timing=Timing(now=running.emulator.clock.now),
                store=Vault(url, key=key),
            ) as app:
                report = await statements(app)
                assert report.is_complete, report.failed
        refreshes = [record for record in running.emulator.requests_log if "token/refresh" in record.path]
        assert len(refreshes) == len(owners)


class NoKeyring:
    """A machine without a keyring, as servers and containers are."""

    def get_password(self, service_name, username):
        raise RuntimeError("no keyring")


async def test_a_code_is_not_used_up_where_nothing_could_keep_the_grant(tmp_path):
    """A vault without a key is noticed before the code, which works once, is sent; no file is left behind."""
    file = tmp_path / "vault.db"
    async with running_emulator(shops=1) as running:
        world, authority = running.emulator.world, running.emulator.authority
        code = authority.code(world.shops[0].authorization_id)
        known = {name: value for name, value in running.env.items() if "SHOP1" not in name}

        def client(**how):
            return TikTokShop.from_env(
                None,
                environ={**known, "TIKTOK_SHOP_VAULT": str(file)},
                wire=running.transport(),
                timing=Timing(now=running.emulator.clock.now),
                store=Vault(str(file), **how),
            )

        async with client(keyring=NoKeyring()) as without:
            with pytest.raises(ConfigurationError, match="TIKTOK_SHOP_VAULT_KEY"):
                await without.exchange(code)
        assert not file.exists()
        async with client(key=Fernet.generate_key().decode()) as app:
            (shop,) = await app.exchange(code)
        assert shop.shop_id == world.shops[0].shop_id


async def test_without_a_vault_an_expired_token_says_what_to_do():
    """Nothing is refreshed where the new pair could not be kept, and the error says how to change that."""
    async with running_emulator(shops=1) as running, from_env(running) as app:
        running.emulator.authority.expire(running.emulator.world.shops[0].authorization_id)
        report = await statements(app)
        (error,) = report.failed.values()
        assert isinstance(error, CredentialError)
        assert "vault" in str(error).lower()


async def test_a_withdrawn_grant_is_set_aside_and_the_others_go_on():
    """One seller's withdrawal is a typed error with the way to a new consent; the other shops work."""
    async with (
        running_emulator(shops=4) as running,
        from_env(running, store=MemoryStore(), service_id="7") as app,
    ):
        owners = [shop.authorization_id for shop in running.emulator.world.shops]
        alone = next(index for index, owner in enumerate(owners) if owners.count(owner) == 1)
        running.emulator.authority.expire(owners[alone])
        running.emulator.authority.withdraw(owners[alone])
        for _ in range(2):
            report = await statements(app)
            assert list(report.failed) == [f"SHOP{alone + 1}"]
        error = report.failed[f"SHOP{alone + 1}"]
        assert isinstance(error, NotAuthorizedError)
        assert error.consent_url is None or "7" in error.consent_url


async def test_many_tasks_that_meet_an_expired_token_make_one_refresh():
    """Fifty calls at once, one refresh, fifty answers."""
    async with running_emulator(shops=1) as running, from_env(running, store=MemoryStore()) as app:
        running.emulator.authority.expire(running.emulator.world.shops[0].authorization_id)
        shop, answered = app.shop("SHOP1"), []

        async def one():
            answered.append(await shop.finance.get_statements(page_size=1, sort_field="statement_time"))

        async with anyio.create_task_group() as tasks:
            for _ in range(50):
                tasks.start_soon(one)
        assert len(answered) == 50
        assert sum("token/refresh" in record.path for record in running.emulator.requests_log) == 1


async def test_the_keeper_refreshes_before_the_end_while_the_service_runs():
    """``keep_fresh`` renews a grant that comes due, without a call that needs it."""
    async with running_emulator(shops=1) as running:
        clock = running.emulator.clock
        looked = anyio.Event()

        async def sleep(seconds):
            if any("token/refresh" in record.path for record in running.emulator.requests_log):
                looked.set()
                await anyio.sleep_forever()
            clock.move(seconds)
            await anyio.lowlevel.checkpoint()

        async with from_env(running, store=MemoryStore(), sleep=sleep) as app, app.keep_fresh():
            with anyio.fail_after(10):
                await looked.wait()
            assert (await statements(app)).is_complete
