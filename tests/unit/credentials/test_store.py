"""What a vault promises as a token store, on SQLite and on PostgreSQL."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.event import listen
from tests.unit.credentials.conftest import APP
from tests.unit.credentials.fakes import DAY, HOUR, NOW, AuthHost, Clock, grant, moment

from tiktok_shop.credentials.models import AppCredentials, Shop
from tiktok_shop.credentials.providers import consult
from tiktok_shop.credentials.refresh import TokenKeeper
from tiktok_shop.credentials.vault import Vault, schema
from tiktok_shop.credentials.vault.crypto import Sealer, WrongKeyError, make_key
from tiktok_shop.errors import ConfigurationError
from tiktok_shop.timing import Timing


def shop(name: str = "A", **changes: str | None) -> Shop:
    facts: dict[str, str | None] = {"shop_id": f"id-{name}", "cipher": f"ROW_{name}", "region": "MY"}
    return Shop(name=name, authorization_id="grant-1", **(facts | changes))


async def test_one_owner_at_a_time_may_refresh(vault: Vault) -> None:
    """A second lease is refused until the first has ended, or has lived for longer than it may."""
    await vault.adopt([grant()], now=NOW)
    first = await vault.lease("grant-1", generation=0, owner="one", now=NOW, seconds=60)
    assert first is not None
    assert first.interrupted == 0
    assert await vault.lease("grant-1", generation=0, owner="two", now=NOW + 59, seconds=60) is None
    second = await vault.lease("grant-1", generation=0, owner="two", now=NOW + 61, seconds=60)
    assert second is not None
    assert second.interrupted == 1, "the first one's end is not known"


async def test_a_lease_written_by_a_clock_far_ahead_does_not_block_for_ever(vault: Vault) -> None:
    """A lease that ends further in the future than a lease can last is taken for nobody's."""
    await vault.adopt([grant()], now=NOW)
    assert await vault.lease("grant-1", generation=0, owner="one", now=NOW + 300 * DAY, seconds=60)
    assert await vault.lease("grant-1", generation=0, owner="two", now=NOW, seconds=60)


async def test_the_new_pair_replaces_the_old_one_and_keeps_it_beside(vault: Vault) -> None:
    """A pair that is stored makes the generation grow, the pair before is still there, and an old generation gets no lease."""
    await vault.adopt([grant()], now=NOW)
    lease = await vault.lease("grant-1", generation=0, owner="one", now=NOW, seconds=60)
    assert lease is not None
    kept = await vault.store(
        lease, replace(grant(), access_token="ROW_a1", refresh_token="ROW_r1"), now=NOW + 1
    )
    assert (kept.generation, kept.authorization.access_token) == (1, "ROW_a1")
    assert kept.previous is not None
    assert kept.previous.refresh_token == "ROW_refresh-0"
    assert kept.issued_at == moment(NOW + 1)
    assert await vault.lease("grant-1", generation=0, owner="two", now=NOW, seconds=60) is None
    assert [record.outcome for record in await vault.intents()] == ["kept"]


async def test_who_comes_second_neither_overwrites_nor_sets_aside(vault: Vault) -> None:
    """A process that slept through its lease finds the newer pair, and its own refusal does not count any more."""
    await vault.adopt([grant()], now=NOW)
    slow = await vault.lease("grant-1", generation=0, owner="slow", now=NOW, seconds=60)
    quick = await vault.lease("grant-1", generation=0, owner="quick", now=NOW + 61, seconds=60)
    assert slow is not None
    assert quick is not None
    await vault.store(quick, replace(grant(), access_token="ROW_quick"), now=NOW + 62)
    await vault.release(slow, "refused", now=NOW + 63, state="withdrawn", reason="no such token")
    stored = await vault.store(slow, replace(grant(), access_token="ROW_slow"), now=NOW + 64)
    assert (stored.state, stored.authorization.access_token) == ("active", "ROW_quick")


async def test_a_newer_descendant_outranks_a_stale_environment(vault: Vault) -> None:
    """After a refresh, the tokens that still stand in .env are recognised as its ancestors."""
    clock = Clock()
    host = AuthHost(clock, alive={"ROW_refresh-0"})
    given = grant(ends_in=HOUR)
    await consult(vault, app=APP, authorizations=[given], shops=[shop()], timing=Timing(now=clock))
    keeper = TokenKeeper(vault, host, timing=Timing(now=clock, sleep=clock.sleep))
    await keeper.refresh_due("grant-1")
    assert await keeper.access_token("grant-1") == "ROW_access-1"
    again = await consult(vault, app=APP, authorizations=[given], shops=[shop()], timing=Timing(now=clock))
    assert [kept.authorization.access_token for kept in again.grants] == ["ROW_access-1"]
    other_id = await vault.adopt([given.with_id("grant-of-another-name")], now=clock.now)
    assert other_id == {"grant-of-another-name": "grant-1"}


async def test_thousands_of_grants_are_adopted_in_a_few_statements(vault: Vault) -> None:
    """However many come at once: the statements are counted, and all of them are kept, a doubled one once."""
    many = [grant(f"grant-{n}", refresh_token=f"ROW_r{n}") for n in range(1200)]
    many.append(replace(many[5], access_token="ROW_newer"))
    engine, _ = await vault.open()
    statements: list[str] = []

    def count(*event: object) -> None:
        statements.append(str(event[2]))

    listen(engine.sync_engine, "before_cursor_execute", count)
    kept_as = await vault.adopt(many, now=NOW)
    assert len(statements) < 60
    assert len(kept_as) == len((await vault.snapshot()).grants) == 1200
    kept = await vault.get("grant-5")
    assert kept is not None
    assert kept.authorization.access_token == "ROW_newer"
    again = await vault.adopt([one.with_id(f"other-{one.id}") for one in many[:3]], now=NOW)
    assert list(again.values()) == ["grant-0", "grant-1", "grant-2"]


async def test_new_tokens_of_a_known_refresh_token_win_when_they_last_longer(vault: Vault) -> None:
    """Somebody else refreshed at a server that does not rotate: their newer access token is taken over."""
    await vault.adopt([grant()], now=NOW)
    newer = replace(grant(ends_in=30 * DAY), access_token="ROW_newer")
    await vault.adopt([newer], now=NOW)
    older = replace(grant(ends_in=DAY), access_token="ROW_older")
    await vault.adopt([older], now=NOW)
    kept = await vault.get("grant-1")
    assert kept is not None
    assert kept.authorization.access_token == "ROW_newer"


async def test_what_was_given_wins_over_stored_shops_and_the_rest_is_added(vault: Vault) -> None:
    """A shop of the environment hides the stored one of the same name or id; other stored shops are there, too."""
    await vault.adopt([grant()], now=NOW)
    await vault.put_shops([shop("A", region="GB"), shop("B"), shop("C")], now=NOW)
    provided = await consult(
        vault, app=APP, authorizations=[grant()], shops=[shop("A"), shop("X", shop_id="id-B")]
    )
    assert [(one.name, one.region) for one in provided.shops] == [("A", "MY"), ("X", "MY"), ("C", "MY")]


async def test_the_app_of_a_vault_may_be_the_only_place_for_key_and_secret(vault: Vault) -> None:
    """With one app in the vault none need be named; with two, one must be, and their grants stay apart."""
    assert (await consult(vault, app=None)).app == APP
    await vault.adopt([grant()], now=NOW)
    other = AppCredentials("other", "secret-2")
    assert (await consult(vault, app=other)).grants == ()
    with pytest.raises(ConfigurationError, match="TIKTOK_SHOP_APP_KEY"):
        await consult(vault, app=None)


async def test_removing_the_last_shop_of_a_grant_forgets_the_grant(vault: Vault) -> None:
    """A grant is kept as long as a shop uses it."""
    await vault.adopt([grant()], now=NOW)
    await vault.put_shops([shop("A"), shop("B")], now=NOW)
    await vault.remove_shop("A")
    assert await vault.get("grant-1") is not None
    await vault.remove_shop("B")
    await vault.remove_shop("B")
    assert await vault.get("grant-1") is None


async def test_a_key_is_rotated_without_a_gap(vault: Vault, vault_url: str, vault_key: str) -> None:
    """With old and new key everything opens; after resealing the new one is enough and the old one opens nothing."""
    await vault.adopt([grant()], now=NOW)
    new = make_key()
    both = Vault(vault_url, key=f"{new},{vault_key}")
    await both.use_app(APP, now=NOW)
    assert await both.reseal() == 3
    await both.aclose()
    alone = Vault(vault_url, key=new)
    await alone.use_app(APP, now=NOW)
    kept = await alone.get("grant-1")
    await alone.aclose()
    assert kept is not None
    assert kept.authorization == grant()
    old = Vault(vault_url, key=vault_key)
    with pytest.raises(WrongKeyError):
        await old.open()
    await old.aclose()


async def test_a_vault_of_a_newer_program_is_left_alone(
    sqlite_url: str, vault_key: str, tmp_path: Path
) -> None:
    """An older program does not touch tables that it does not know."""
    first = Vault(sqlite_url, key=vault_key)
    await first.open()
    await first.aclose()
    engine = sa.create_engine(sqlite_url, poolclass=sa.pool.NullPool)
    with engine.begin() as connection:
        connection.execute(schema.meta.update().where(schema.meta.c.key == "version").values(value="99"))
    engine.dispose()
    later = Vault(sqlite_url, key=vault_key)
    with pytest.raises(ConfigurationError, match=r"version 99.*upgrade"):
        await later.open()
    await later.aclose()


def test_each_missing_step_is_taken_once(tmp_path: Path) -> None:
    """A vault of an older version is brought up to date, and a second start has nothing to do."""
    engine = sa.create_engine(f"sqlite:///{tmp_path}/v.db", poolclass=sa.pool.NullPool)
    taken = []
    steps = [*schema.MIGRATIONS, lambda _: taken.append(2), lambda _: taken.append(3)]
    for known in (steps[:1], steps[:2], steps, steps):
        with engine.begin() as connection:
            schema.migrate(connection, known)
    assert taken == [2, 3]
    engine.dispose()


def test_a_sealed_record_opens_in_its_own_row_only() -> None:
    """Whoever can write to the database cannot put one shop's tokens into another one's row."""
    sealer = Sealer([make_key()])
    sealed = sealer.seal("grant-1", {"access_token": "x"})
    assert sealer.open("grant-1", sealed) == {"access_token": "x"}
    with pytest.raises(WrongKeyError, match="grant-2"):
        sealer.open("grant-2", sealed)


async def test_another_program_s_database_is_not_taken_over(tmp_path: Path, vault_key: str) -> None:
    """An SQLite file with other tables is refused rather than extended."""
    engine = sa.create_engine(f"sqlite:///{tmp_path}/v.db", poolclass=sa.pool.NullPool)
    with engine.begin() as connection:
        connection.execute(sa.text("CREATE TABLE bookmarks (id INTEGER)"))
    engine.dispose()
    vault = Vault(f"{tmp_path}/v.db", key=vault_key)
    with pytest.raises(ConfigurationError, match="another program"):
        await vault.open()
    await vault.aclose()


@pytest.mark.parametrize("url", ["mysql://u:hunter2@h/d", "sqlite://", "://hunter2"])
def test_a_url_that_is_none_of_ours_is_refused_without_repeating_it(url: str) -> None:
    """The message names the variable, and no password."""
    with pytest.raises(ConfigurationError, match="TIKTOK_SHOP_VAULT") as caught:
        Vault(url)
    assert "hunter2" not in str(caught.value)
