"""People without a shop: their consent, their tokens, their operations, and nobody else's."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlencode

import orjson
import pytest
from tests.emulator.signed import Reply, admin, ask, category_asset, make, request

from tiktok_shop import TikTokShop
from tiktok_shop_emulator import Emulator, EmulatorTransport, Policy
from tiktok_shop_emulator.env_file import env_values
from tiktok_shop_emulator.messages import Incoming

SHOWCASE = "/affiliate_creator/202405/showcases/products"
CAMPAIGNS = "/affiliate_partner/202405/campaigns"
ASSETS = "/authorization/202405/category_assets"
ORDERS = "/order/202309/orders/search"


async def call(
    emulator: Emulator,
    who: str | None,
    method: str,
    path: str,
    query: Any = None,
    *,
    body: Any = None,
    **rest: Any,
) -> Reply:
    """Ask with the token of *who*; ``None`` is the first seller."""
    token = None if who is None else emulator.authority.pair(who).access_token
    content = b"" if body is None else orjson.dumps(body)
    return await ask(
        emulator, request(emulator, method, path, query, body=content, token=token, **{"shop": None, **rest})
    )


async def showcase(emulator: Emulator, **query: str) -> list[str]:
    reply = await call(
        emulator, "creator-1", "GET", SHOWCASE, {"page_size": "20", "origin": "SHOWCASE", **query}
    )
    assert reply.code == 0, reply.message
    return [one["id"] for one in reply.data["products"]]


class TestWhoMayDoWhat:
    @pytest.mark.parametrize("who", [None, "partner-1"])
    async def test_a_creators_operations_take_a_creators_token(self, who: str | None) -> None:
        """Anybody else's is 101000."""
        emulator, _ = make()
        query = {"page_size": "10", "origin": "SHOWCASE"}
        refused = await call(emulator, who, "GET", SHOWCASE, query)
        assert (refused.status, refused.code) == (400, 101000)
        assert (await call(emulator, "creator-1", "GET", SHOWCASE, query)).code == 0

    @pytest.mark.parametrize("who", [None, "creator-1"])
    async def test_a_partners_operations_take_a_partners_token(self, who: str | None) -> None:
        emulator, _ = make()
        assert (await call(emulator, who, "GET", ASSETS)).code == 101000
        assert (await call(emulator, "partner-1", "GET", ASSETS)).code == 0

    @pytest.mark.parametrize("who", ["creator-1", "partner-1"])
    async def test_a_sellers_operations_take_a_sellers_token(self, who: str) -> None:
        """Also with a cipher that is right."""
        emulator, _ = make()
        assert (await call(emulator, who, "POST", ORDERS, shop=0)).code == 101000
        assert (await call(emulator, who, "GET", "/authorization/202309/shops")).code == 105005

    async def test_a_scope_that_was_not_granted(self) -> None:
        """105005, by the operation's own scope in the spec; of several one is enough; unknown ones are not asked for."""
        emulator, _ = make()
        emulator.authority.grant("creator-1", ("creator.showcase.read",))
        change = {"product_ids": ["1"]}
        assert await showcase(emulator)
        refused = await call(
            emulator, "creator-1", "POST", f"{SHOWCASE}/add", body={"add_type": "PRODUCT_ID", **change}
        )
        assert (refused.status, refused.code) == (401, 105005)
        emulator.authority.grant("creator-1", ("creator.video.write",))
        assert await showcase(emulator)

    async def test_writes_need_scopes_of_their_own(self) -> None:
        """``seller.product.basic`` reads products, and does not delete them."""
        emulator, _ = make()
        emulator.authority.grant(emulator.world.shops[0].authorization_id, ("seller.product.basic",))
        path, body = "/product/202502/products/search", {"product_ids": ["1"]}
        assert (await call(emulator, None, "POST", path, {"page_size": "1"}, body={}, shop=0)).code == 0
        refused = await call(emulator, None, "DELETE", "/product/202309/products", body=body, shop=0)
        assert refused.code == 105005

    async def test_the_check_can_be_left_out(self) -> None:
        emulator, _ = make(policy=Policy(user_types=False))
        assert (await call(emulator, "creator-1", "GET", ASSETS)).code == 0


class TestConsent:
    @pytest.mark.parametrize(
        ("path", "who", "user_type"),
        [("/alliance/creator/auth", "creator-1", 1), ("/open/authorize", "partner-1", 3)],
    )
    async def test_from_the_page_to_the_tokens(self, path: str, who: str, user_type: int) -> None:
        """Without a redirect the page shows the code; the answer says what kind of user it is, and has no seller."""
        emulator, _ = make()
        query = urlencode({"app_key": emulator.world.app_key, "state": "s1"})
        asked = (await emulator.respond(Incoming("GET", path, query, {}))).body.decode()
        assert f'value="{who}"' in asked
        form = urlencode({"authorization": who, "decision": "approve"}).encode()
        page = (await emulator.respond(Incoming("POST", path, query, {}, form))).body.decode()
        code, state = re.findall("<code>(.*?)</code>", page)
        assert state == "s1"

        app = {"app_key": emulator.world.app_key, "app_secret": emulator.world.app_secret}
        wanted = urlencode({**app, "auth_code": code, "grant_type": "authorized_code"})
        said = orjson.loads((await emulator.respond(Incoming("GET", "/api/v2/token/get", wanted, {}))).body)
        assert said["code"] == 0
        assert (said["data"]["user_type"], said["data"]["seller_name"]) == (user_type, None)
        kind = {1: "creator.", 3: "partner."}[user_type]
        assert said["data"]["granted_scopes"]
        assert all(scope.startswith(kind) for scope in said["data"]["granted_scopes"])
        refresh = urlencode(
            {**app, "refresh_token": said["data"]["refresh_token"], "grant_type": "refresh_token"}
        )
        again = orjson.loads(
            (await emulator.respond(Incoming("GET", "/api/v2/token/refresh", refresh, {}))).body
        )
        assert again["data"]["open_id"] == said["data"]["open_id"]

    async def test_a_creators_page_offers_creators_only(self) -> None:
        emulator, _ = make(world={"creators": 3})
        query = urlencode({"app_key": emulator.world.app_key})
        page = (await emulator.respond(Incoming("GET", "/alliance/creator/auth", query, {}))).body.decode()
        assert re.findall('value="((?:creator|partner|authorization)-[^"]*)"', page) == [
            "creator-1", "creator-2", "creator-3",
        ]  # fmt: skip

    async def test_the_admin_api_and_the_environment_list_them(self) -> None:
        emulator, _ = make(world={"creators": 2, "partners": 1})
        people = (await admin(emulator, "GET", "people"))[1]
        others = [one for one in people if one["user_type"]]
        assert [one["handle"] for one in others] == ["CREATOR1", "CREATOR2", "PARTNER1"]
        assert len(people) == 5
        values = env_values(emulator.world, emulator.authority, "http://x", people=True)
        assert (values["TIKTOK_SHOP3_NAME"], values["TIKTOK_SHOP5_NAME"]) == ("CREATOR1", "PARTNER1")
        assert values["TIKTOK_SHOP5_USER_TYPE"] == "partner"
        assert "TIKTOK_SHOP3_SHOP_CIPHER" not in values
        assert "TIKTOK_SHOP3_NAME" not in env_values(emulator.world, emulator.authority, "http://x")


class TestCategoryAssets:
    async def test_they_look_and_work_as_on_the_platform(self) -> None:
        """Ciphers begin with ``GCP_``, markets are regions; a right cipher passes."""
        emulator, _ = make()
        assets = (await call(emulator, "partner-1", "GET", ASSETS)).data["category_assets"]
        assert all(re.fullmatch(r"GCP_\w{22}", one["cipher"]) for one in assets)
        assert {one["target_market"] for one in assets} == {"US", "GB"}
        query = {"type": "MY_CAMPAIGNS", "page_size": "10", "category_asset_cipher": assets[1]["cipher"]}
        assert (await call(emulator, "partner-1", "GET", CAMPAIGNS, query)).code in {0, 36009004}

    @pytest.mark.parametrize(("cipher", "code"), [("GCP_other", 101000), ("", 106013)])
    async def test_wrong_and_missing_ciphers_are_refused(self, cipher: str, code: int) -> None:
        emulator, _ = make(world={"partners": 2})
        query = {"category_asset_cipher": cipher} if cipher else {}
        refused = await call(emulator, "partner-1", "GET", CAMPAIGNS, query)
        assert (refused.status, refused.code) == (400, code)

    async def test_another_partners_cipher_is_not_ones_own(self) -> None:
        emulator, _ = make(world={"partners": 2})
        query = {"category_asset_cipher": category_asset(emulator)}
        assert (await call(emulator, "partner-2", "GET", CAMPAIGNS, query)).code == 101000


class TestShowcase:
    async def test_add_list_move_remove(self) -> None:
        """Added products stand at the top, in the order in which they were named; pages hold all of them once."""
        emulator, _ = make(shops=4)
        before = await showcase(emulator)
        live = [one["id"] for one in emulator.world.business(emulator.world.shops[2]).products.all() if one["status"] == "ACTIVATE"]  # fmt: skip
        new = live[:2]
        body = {"add_type": "PRODUCT_ID", "product_ids": [*new, "172999999999999999"]}
        added = await call(emulator, "creator-1", "POST", f"{SHOWCASE}/add", body=body)
        assert [one["detail"]["product_id"] for one in added.data["errors"]] == ["172999999999999999"]
        assert await showcase(emulator) == [*new, *before]

        link = {
            "add_type": "PRODUCT_LINK",
            "product_link": f"https://shop.example/view/product/{live[2]}?x=1",
        }
        assert (await call(emulator, "creator-1", "POST", f"{SHOWCASE}/add", body=link)).code == 0
        top = {"product_ids": [before[1], before[0]]}
        moved = await call(
            emulator, "creator-1", "POST", "/affiliate_creator/202409/showcases/products/top", body=top
        )
        assert moved.code == 0
        assert await showcase(emulator) == [before[1], before[0], live[2], *new, *before[2:]]

        gone = {"product_ids": [before[0], new[1], "172999999999999999"]}
        path = "/affiliate_creator/202409/showcases/products"
        assert (await call(emulator, "creator-1", "DELETE", path, body=gone)).code == 0
        left = [before[1], live[2], new[0], *before[2:]]
        assert await showcase(emulator) == left

        pages, token = [], ""
        while True:
            query = {"page_size": "2", "origin": "SHOWCASE"} | ({"page_token": token} if token else {})
            data = (await call(emulator, "creator-1", "GET", SHOWCASE, query)).data
            pages += [one["id"] for one in data["products"]]
            token = data["next_page_token"]
            if not token:
                break
        assert (pages, data["total_count"]) == (left, len(left))

    async def test_each_creator_has_one(self) -> None:
        """And snapshots keep it."""
        emulator, _ = make(shops=4, world={"creators": 2})
        first = await showcase(emulator)
        kept = emulator.snapshot()
        path = "/affiliate_creator/202409/showcases/products"
        assert (await call(emulator, "creator-2", "DELETE", path, body={"product_ids": first})).code == 0
        assert await showcase(emulator) == first
        assert (await call(emulator, "creator-1", "DELETE", path, body={"product_ids": first})).code == 0
        assert await showcase(emulator) == []
        emulator.restore(kept)
        assert await showcase(emulator) == first

    async def test_what_is_not_there_cannot_move(self) -> None:
        emulator, _ = make()
        path = "/affiliate_creator/202409/showcases/products/top"
        refused = await call(
            emulator, "creator-1", "POST", path, body={"product_ids": ["172999999999999999"]}
        )
        assert refused.code == 16015001
        profile = await call(emulator, "creator-1", "GET", "/affiliate_creator/202508/profiles")
        assert profile.data["username"] == emulator.authority.person("creator-1").name


async def test_a_client_finds_them_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """From the env file to a showcase and a category asset; they are no shops."""
    emulator = Emulator(shops=2)
    for key, value in env_values(
        emulator.world, emulator.authority, "http://testserver", people=True
    ).items():
        monkeypatch.setenv(key, value)

    async with TikTokShop.from_env(wire=EmulatorTransport(emulator)) as app:
        creator, partner = app.authorization("CREATOR1"), app.authorization("PARTNER1")
        page = await creator.affiliate_creator.get_showcase_products(origin="SHOWCASE", page_size=20)
        assets = await partner.authorization.get_authorized_category_assets()
        assert [shop.name for shop in app.shops] == ["SHOP1", "SHOP2"]

    assert page.products
    assert assets.category_assets[0].cipher.startswith("GCP_")
