"""A shop is one record, whatever told us of it, in whatever order."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field, replace
from typing import Any

import anyio
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.credentials.conftest import APP
from tests.unit.credentials.fakes import DAY, NOW, WEEK, moment

from tiktok_shop.credentials.discovery import take_over
from tiktok_shop.credentials.grants import find_authorization, group_by_grant
from tiktok_shop.credentials.identity import ShopIndex, with_shops
from tiktok_shop.credentials.models import Authorization, Shop, ShopCredentials, grant_id
from tiktok_shop.credentials.providers import Provided, consult
from tiktok_shop.credentials.stores import MemoryStore, TokenStore
from tiktok_shop.credentials.vault import Vault
from tiktok_shop.errors import ConfigurationError
from tiktok_shop.shops import ShopRegistry
from tiktok_shop.timing import Timing

SHOPS = {
    "1": {"id": "7001", "name": "Tea [/] House", "region": "MY", "cipher": "ROW_c1", "code": "MYLCAAAAAA"},
    "2": {"id": "7002", "name": "Tea Garden", "region": "MY", "cipher": "ROW_c2", "code": "MYLCBBBBBB"},
}


@dataclass
class Office:
    """One agency, one seller with two shops, an ``.env`` that is written once, and a store that outlives processes."""

    store: TokenStore
    env_fields: frozenset[str] = frozenset()
    """What the ``.env`` says besides token and cipher: ``id``, ``refresh``, ``ends``, ``open_id``."""
    now: float = NOW
    consents: int = 1
    env_consent: int = 1
    seen: set[str] = field(default_factory=set)

    def tokens(self, consent: int, *, whole: bool = True) -> dict[str, Any]:
        has = {"refresh", "ends", "open_id"} if whole else self.env_fields
        began = NOW + (consent - 1) * DAY
        return {
            "access_token": f"ROW_access-{consent}",
            "refresh_token": f"ROW_refresh-{consent}" if "refresh" in has else None,
            "access_expires_at": moment(began + WEEK) if "ends" in has else None,
            "refresh_expires_at": moment(began + 365 * DAY) if "ends" in has else None,
            "open_id": "open-1" if "open_id" in has else None,
        }

    async def process(self, *, env: bool = True) -> Provided:
        """What a program sees when it starts."""
        self.now += 60
        credentials = [
            ShopCredentials(
                name=f"SHOP{number}",
                cipher=SHOPS[number]["cipher"],
                shop_id=SHOPS[number]["id"] if "id" in self.env_fields else None,
                name_from="environment",
                **self.tokens(self.env_consent, whole=False),
            )
            for number in ("1", "2")
            if env
        ]
        grants = group_by_grant(credentials)
        provided = await consult(
            self.store,
            app=APP,
            authorizations=grants.authorizations,
            shops=grants.shops,
            timing=Timing(now=lambda: self.now),
        )
        self.look(provided.shops, env=env)
        return provided

    def look(self, shops: tuple[Shop, ...] | list[Shop], *, env: bool) -> None:
        """Each shop once, and under the name of the environment where that is known."""
        for key in ("shop_id", "cipher", "name"):
            known = [getattr(shop, key) for shop in shops if getattr(shop, key)]
            assert len(known) == len(set(known)), shops
        assert len(shops) <= 2
        if env:
            assert sorted(shop.name for shop in shops) == ["SHOP1", "SHOP2"]

    async def step(self, what: str) -> None:
        env = not what.endswith("elsewhere")  # another folder, in which there is no .env
        provided = await self.process(env=env)
        if what == "import":
            await self.store.put_shops(provided.shops, now=self.now)
        elif what.startswith("consent"):
            self.consents += 1
            self.now = max(self.now, NOW + (self.consents - 1) * DAY)
            fresh = Authorization(id=grant_id(open_id="open-1"), **self.tokens(self.consents))
            grant = await self.store.put(fresh, now=self.now)
            answer = {grant.authorization.id: {"shops": list(SHOPS.values())}}
            shops, _ = await take_over(self.store, list(provided.shops), answer, now=self.now)
            self.look(shops, env=env)
            assert {shop.authorization_id for shop in shops} == {grant.authorization.id}
        elif what.startswith("discover"):
            asked = dict.fromkeys(shop.authorization_id for shop in provided.shops)
            answers = {one: {"shops": list(SHOPS.values())} for one in asked}
            shops, _ = await take_over(self.store, list(provided.shops), answers, now=self.now)
            self.look(shops, env=env)
        elif what == "edit .env":
            self.env_consent = self.consents

    async def check(self) -> None:
        """At the end every shop acts under the newest consent, and nothing is left that nobody can name."""
        for env in (True, False):
            provided = await self.process(env=env)
            by_id = {grant.authorization.id: grant.authorization for grant in provided.grants}
            for shop in provided.shops:
                if self.consents > 1:
                    used = by_id[shop.authorization_id].access_token
                    assert used == f"ROW_access-{self.consents}", (shop, env)
            if self.consents > 1:
                assert len(provided.shops) == 2
                if self.env_consent == 1:
                    assert set(by_id) == {shop.authorization_id for shop in provided.shops}


STEPS = [
    "start", "start elsewhere", "import", "consent", "consent elsewhere",
    "discover", "discover elsewhere", "edit .env",
]  # fmt: skip
FIELDS = st.frozensets(st.sampled_from(["id", "refresh", "ends", "open_id"]))


@given(steps=st.lists(st.sampled_from(STEPS), max_size=7), fields=FIELDS)
@settings(max_examples=300)
def test_every_order_gives_one_record_per_shop_under_the_newest_consent(
    steps: list[str], fields: frozenset[str]
) -> None:
    """`.env`, vault, import, consent and discovery in any order: no doubles, the name of .env, the newest grant."""

    async def work() -> None:
        office = Office(MemoryStore(), fields)
        for step in steps:
            await office.step(step)
        await office.check()

    anyio.run(work)


@pytest.mark.parametrize(
    "steps", list(itertools.permutations(["import", "consent elsewhere", "discover", "start"]))
)
async def test_a_vault_does_the_same(steps: tuple[str, ...], vault: Vault) -> None:
    """All orders once more on a database, with the founding layout: token and cipher."""
    office = Office(vault)
    for step in steps:
        await office.step(step)
    await office.check()
    snapshot = await vault.snapshot()
    assert [shop.shop_id for shop in snapshot.shops] == ["7001", "7002"]
    assert len(snapshot.grants) == 1


async def test_a_consent_heals_the_shop_that_a_stale_env_lists(vault: Vault) -> None:
    """The seller withdraws and consents again: the next process uses the new consent, although .env has the old tokens."""
    office = Office(vault)
    await office.step("import")
    (old,) = (await vault.snapshot()).grants
    await vault.set_aside(old.authorization.id, "withdrawn", now=office.now)
    await office.step("consent")
    provided = await office.process()
    assert [shop.name for shop in provided.shops] == ["SHOP1", "SHOP2"]
    (grant,) = provided.grants
    assert grant.state == "active"
    assert grant.authorization.access_token == "ROW_access-2"


async def test_new_tokens_in_env_are_used_when_the_vault_s_grant_is_dead(vault: Vault) -> None:
    """What stands in .env is used where the vault knows nothing better."""
    office = Office(vault)
    await office.step("consent elsewhere")
    (kept,) = (await vault.snapshot()).grants
    await vault.set_aside(kept.authorization.id, "withdrawn", now=office.now)
    office.env_consent = 9
    provided = await office.process()
    used = {grant.authorization.id: grant.authorization.access_token for grant in provided.grants}
    assert {used[shop.authorization_id] for shop in provided.shops} == {"ROW_access-9"}


async def test_a_stale_env_with_an_open_id_does_not_overwrite_a_newer_consent(vault: Vault) -> None:
    """Tokens nobody has seen, of a user whose newer ones are kept: the end of the token says which are newer."""
    office = Office(vault, frozenset({"open_id", "ends", "refresh"}))
    await office.step("consent elsewhere")
    provided = await office.process()
    assert [grant.authorization.access_token for grant in provided.grants] == ["ROW_access-2"]


async def test_a_renamed_shop_keeps_its_name_beside_env_and_is_found_by_both(vault: Vault) -> None:
    """A name that a person chose in the vault outranks the number of .env; a NAME in .env outranks both."""
    office = Office(vault)
    await office.step("import")
    (first, _) = (await vault.snapshot()).shops
    await vault.change_shop("SHOP1", replace(first, name="Kuala Lumpur", name_from="person", tags=("tea",)))
    provided = await consult(
        vault,
        app=APP,
        shops=[Shop("SHOP1", None, "ROW_c1", None, first.authorization_id, name_from="environment")],
        authorizations=[grant.authorization for grant in (await vault.snapshot()).grants],
    )
    assert provided.shops[0].name == "Kuala Lumpur"
    assert provided.shops[0].aliases == ("SHOP1",)
    assert provided.shops[0].tags == ("tea",)
    await vault.put_shops([replace(first, name_from="environment")], now=NOW)
    assert [shop.name for shop in (await vault.snapshot()).shops] == ["Kuala Lumpur", "SHOP2"]
    with pytest.raises(ConfigurationError, match="already"):
        await vault.change_shop("SHOP2", replace(first, name="Kuala Lumpur"))


def a_shop(name: str, shop_id: str | None, cipher: str | None, grant: str = "g", **more: Any) -> Shop:
    return Shop(name, shop_id, cipher, None, grant, **more)


def test_ids_that_differ_are_two_shops_whatever_else_is_equal() -> None:
    """Cipher and name identify only where an id is missing."""
    index = ShopIndex([a_shop("A", "1", "c")])
    assert index.find(a_shop("A", "2", "c")) is None
    assert index.find(a_shop("B", None, "c")) == a_shop("A", "1", "c")
    assert index.find(a_shop("B", "1", "d")) == a_shop("A", "1", "c")
    assert index.find(a_shop("A", None, None)) is None


def test_a_former_cipher_still_finds_its_shop() -> None:
    """The platform changes a cipher; the .env that has the old one is recognised, and does not bring it back."""
    (changed,) = with_shops([a_shop("A", "1", "old")], [a_shop("A", "1", "new")])
    assert (changed.cipher, changed.former_ciphers) == ("new", ("old",))
    assert ShopIndex([changed]).find(a_shop("SHOP1", None, "old")) == changed


def test_what_links_two_records_makes_them_one() -> None:
    """One record by id, one by cipher: the answer that has both leaves one, in the first place."""
    kept = [a_shop("SHOP1", None, "c", name_from="environment"), a_shop("Z", "9", "z"),
            a_shop("MYCODE123", "1", "older", name_from="platform")]  # fmt: skip
    merged = with_shops(kept, [a_shop("MYCODE123", "1", "c", name_from="platform")])
    assert [(shop.name, shop.shop_id, shop.cipher) for shop in merged] == [
        ("SHOP1", "1", "c"),
        ("Z", "9", "z"),
    ]


def test_a_name_that_two_shops_want_stays_with_the_one_whose_person_chose_it() -> None:
    """The other one gets a free name; none is lost."""
    merged = with_shops(
        [a_shop("SHOP1", "1", "c1")], [a_shop("SHOP1", "2", "c2", "other", name_from="environment")]
    )
    assert [(shop.name, shop.shop_id) for shop in merged] == [("SHOP1", "1"), ("SHOP1-2", "2")]


async def test_one_shop_twice_in_the_environment_is_worked_on_once(caplog: pytest.LogCaptureFixture) -> None:
    """Two numbers with one cipher: one record under the first name, the token that lasts longer, and a warning."""
    grants = group_by_grant(
        [
            ShopCredentials("SHOP1", "ROW_old", "c", access_expires_at=moment(NOW - DAY)),
            ShopCredentials("SHOP2", "ROW_new", "c", access_expires_at=moment(NOW + DAY)),
        ]
    )
    provided = await consult(
        MemoryStore(),
        app=APP,
        authorizations=grants.authorizations,
        shops=grants.shops,
        timing=Timing(now=lambda: NOW),
    )
    (shop,) = provided.shops
    assert (shop.name, shop.aliases) == ("SHOP1", ("SHOP2",))
    tokens = {grant.authorization.id: grant.authorization.access_token for grant in provided.grants}
    assert tokens[shop.authorization_id] == "ROW_new"
    assert "SHOP2 is the same shop as SHOP1" in caplog.text


def test_thousands_of_shops_are_merged_in_no_time() -> None:
    """The cost of one more shop does not grow with their number."""
    kept = [a_shop(f"SHOP{number}", None, f"c{number}", name_from="environment") for number in range(5000)]
    news = [a_shop(f"X{number}", str(number), f"c{number}", name_from="platform") for number in range(5000)]
    merged = with_shops(kept, news)
    assert [shop.name for shop in merged] == [shop.name for shop in kept]
    assert merged[4999].shop_id == "4999"


def test_a_grant_is_found_by_what_people_know_of_it() -> None:
    """Its id, its own name, its open_id, or a shop of it; else the message says what there is."""
    creator = Authorization("grant-c", "t", open_id="open-c", name="SHOP5", user_type=1)
    seller = Authorization("grant-s", "t2")
    shops = [a_shop("SHOP1", "1", "ROW_c1", "grant-s", aliases=("OLD",))]
    for key in ("grant-c", "SHOP5", "open-c"):
        assert find_authorization([creator, seller], shops, key) is creator
    for key in ("grant-s", "SHOP1", "1", "ROW_c1", "OLD"):
        assert find_authorization([creator, seller], shops, key) is seller
    with pytest.raises(ConfigurationError, match=r"no grant is called 'nobody'.*SHOP5"):
        find_authorization([creator, seller], shops, "nobody")


def test_a_selection_takes_names_ids_tags_patterns_and_the_sellers_names() -> None:
    """Each shop once, disabled ones only by name; a stranger's name takes over neither a pattern nor a tag."""
    shops = ShopRegistry(
        [
            a_shop("SHOP1", "7001", "ROW_c1", seller_name="Tea House", tags=("luxury",)),
            a_shop("SHOP2", "7002", "ROW_c2", seller_name="SHOP*", aliases=("OLD",)),
            a_shop("Garden", "7003", "ROW_c3", seller_name="tag:luxury", tags=("luxury", "my")),
            a_shop("SHOP4", "7004", "ROW_c4", seller_name="[a]", tags=("luxury",), is_enabled=False),
        ]
    )

    def names(*wanted: str) -> list[str]:
        return [shop.name for shop in shops.select(wanted)]

    assert [shop.name for shop in shops.select()] == ["SHOP1", "SHOP2", "Garden"]
    assert names("SHOP*") == ["SHOP1", "SHOP2"]
    assert names("tag:luxury", "SHOP1") == ["SHOP1", "Garden"]
    assert names("Tea House", "7002", "ROW_c3") == ["SHOP1", "SHOP2", "Garden"]
    assert names("OLD", "O*") == ["SHOP2"]
    assert names("SHOP4", "[a]") == ["SHOP4"]
    for wanted, said in [
        ("tag:x", "no shop has the tag 'x'"),
        ("X*", "a name like"),
        ("SHOP9", "did you mean"),
    ]:
        with pytest.raises(ConfigurationError, match=said):
            names(wanted)
