"""Creators and partners: consent, exchange, and calls under a grant that has no shop."""

import pytest
from cryptography.fernet import Fernet

from tiktok_shop import ConfigurationError, TikTokShop, TikTokShopError
from tiktok_shop.credentials.vault import Vault
from tiktok_shop.testing import running_emulator
from tiktok_shop.timing import Timing
from tiktok_shop_emulator.env_file import env_values


def client(running, environ, **settings):
    timing = Timing(now=running.emulator.clock.now)
    return TikTokShop.from_env(None, environ=environ, wire=running.transport(), timing=timing, **settings)


async def showcase(grant):
    return [product async for product in grant.affiliate_creator.get_showcase_products(origin="SHOWCASE")]


async def test_a_creators_grant_lives_in_the_vault(tmp_path):
    """Consent, exchange, showcase; after a restart the vault alone has the grant, by id, open_id and not by a shop."""
    url, key = f"sqlite:///{tmp_path / 'vault.db'}", Fernet.generate_key().decode()
    async with running_emulator(shops=2) as running:
        environ = dict(running.env)
        async with client(running, environ, store=Vault(url, key=key)) as app:
            connected = await app.connect(running.emulator.authority.code("creator-1"))
            assert not connected.shops
            creator = app.authorization(connected.authorization.id)
            assert creator.info.user_type == 1
            assert app.authorizations[-1].id == creator.id
            first = await showcase(creator)
            assert len(app.shops) == 2
        alone = {name: value for name, value in environ.items() if not name.startswith("TIKTOK_SHOP1_")}
        async with client(running, alone, store=Vault(url, key=key)) as app:
            for known_as in (creator.id, creator.info.open_id):
                assert await showcase(app.authorization(known_as)) == first


async def test_a_token_without_a_cipher_is_a_grant_of_the_environment():
    """Creators and partners of `.env` are found by the name they have there."""
    async with running_emulator(shops=2) as running:
        environ = env_values(
            running.emulator.world, running.emulator.authority, "https://emulator.test", people=True
        )
        environ = {**environ, **{k: v for k, v in running.env.items() if k.endswith("_URL")}}
        async with client(running, environ) as app:
            assert len(app.shops) == 2
            creator = next(one for one in app.authorizations if one.user_type == 1)
            assert creator.name
            grant = app.authorization(creator.name)
            assert (grant.name, grant.id) == (creator.name, creator.id)
            await showcase(grant)
            assert "TTP" not in repr(grant)


async def test_the_wrong_handle_is_refused():
    """A creator's grant has no shop to act for, and a seller's token opens no showcase; both say so."""
    async with running_emulator(shops=1) as running, client(running, dict(running.env)) as app:
        connected = await app.connect(running.emulator.authority.code("creator-1"))
        creator = app.authorization(connected.authorization.id)
        sent = len(list(running.emulator.requests_log))
        with pytest.raises(ConfigurationError, match=r"acts for a shop.*app\.shop"):
            await creator.call("getWithdrawals", params={"types": "WITHDRAW"})
        with pytest.raises(ConfigurationError, match="no grant is called"):
            app.authorization("nobody")
        assert len(list(running.emulator.requests_log)) == sent
        with pytest.raises(TikTokShopError):
            await showcase(app.shop(app.shops.names[0]))


async def test_a_sellers_grant_calls_what_needs_no_shop():
    """Shop-less operations of a seller work under the grant; a shop's name finds its grant."""
    async with running_emulator(shops=2) as running, client(running, dict(running.env)) as app:
        grant = app.authorization(app.shops.names[0])
        found = await grant.authorization.get_authorized_shops()
        assert {shop.id for shop in found.shops} >= {app.shop(app.shops.names[0]).shop_id}
