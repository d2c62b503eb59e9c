"""Vaults that an earlier version made."""

from __future__ import annotations

from pathlib import Path

from tests.unit.credentials import vault_v1
from tests.unit.credentials.conftest import APP
from tests.unit.credentials.fakes import DAY, NOW

from tiktok_shop.credentials.grants import group_by_grant
from tiktok_shop.credentials.models import Shop, ShopCredentials
from tiktok_shop.credentials.providers import consult
from tiktok_shop.credentials.vault import Vault
from tiktok_shop.timing import Timing


async def test_doubles_of_an_older_vault_become_one_shop(sqlite_url: str, vault_key: str) -> None:
    """One row per shop under the grant that works, with the name that somebody chose; superseded grants are gone."""
    vault_v1.make(sqlite_url, vault_key)
    vault = Vault(sqlite_url, key=vault_key)
    await vault.use_app(APP, now=NOW)
    snapshot = await vault.snapshot()
    await vault.aclose()
    found = [(one.name, one.shop_id, one.cipher, one.authorization_id) for one in snapshot.shops]
    assert found == [
        ("SHOP1", "7001", "ROW_c1", vault_v1.CONSENT),
        ("SHOP2", None, "ROW_c2", "grant-env-2"),
        ("THIRD", "7003", "ROW_c3", vault_v1.CONSENT),
    ]
    assert snapshot.shops[2].former_ciphers == ("ROW_c3-old",)
    assert snapshot.shops[0].seller_name == "Tea House"
    tokens = {grant.authorization.id: grant.authorization.access_token for grant in snapshot.grants}
    assert tokens == {"grant-env-2": "ROW_stale-2", vault_v1.CONSENT: "ROW_new"}
    consent = next(grant for grant in snapshot.grants if grant.authorization.id == vault_v1.CONSENT)
    assert consent.by_consent
    assert consent.granted_at is not None
    assert consent.granted_at.timestamp() == NOW + DAY


async def test_the_env_of_a_merged_shop_leads_to_its_new_grant(sqlite_url: str, vault_key: str) -> None:
    """The stale tokens of .env are known as those of the consent that took over."""
    vault_v1.make(sqlite_url, vault_key)
    vault = Vault(sqlite_url, key=vault_key)
    grants = group_by_grant(
        [
            ShopCredentials(
                "SHOP1", "ROW_stale-1", "ROW_c1", refresh_token="ROW_stale-1-r", name_from="environment"
            )
        ]
    )
    provided = await consult(
        vault,
        app=APP,
        authorizations=grants.authorizations,
        shops=grants.shops,
        timing=Timing(now=lambda: NOW + 2 * DAY),
    )
    await vault.aclose()
    assert [shop.name for shop in provided.shops] == ["SHOP1", "SHOP2", "THIRD"]
    assert provided.shops[0].authorization_id == vault_v1.CONSENT
    assert len(provided.grants) == 2


async def test_an_empty_vault_is_not_made_by_looking(tmp_path: Path, vault_key: str) -> None:
    """Reading a vault that is not there finds nothing and leaves nothing; the first write makes it."""
    path = tmp_path / "new" / "vault.db"
    vault = Vault(f"sqlite:///{path}", key=vault_key)
    provided = await consult(vault, app=APP, timing=Timing(now=lambda: NOW))
    assert provided.shops == ()
    assert provided.grants == ()
    assert await vault.get("grant-1") is None
    assert await vault.intents() == []
    assert not await vault.is_there()
    assert not path.parent.exists()
    await vault.put_shops([Shop("A", "1", "c", "MY", "grant-1")], now=NOW)
    assert await vault.is_there()
    await vault.aclose()
    later = Vault(f"sqlite:///{path}", key=vault_key)
    assert await later.use_app(None, now=NOW) == APP, "the app came with the first write"
    await later.aclose()
