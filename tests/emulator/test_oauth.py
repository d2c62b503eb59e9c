"""The auth host: consent, code, refresh in three modes, expiry, withdrawal."""

from __future__ import annotations

from urllib.parse import parse_qs, urlencode, urlsplit

import orjson
import pytest
from tests.emulator.signed import ask, make, parsed, request

from tiktok_shop_emulator import Emulator
from tiktok_shop_emulator.messages import Incoming

SHOPS = "/authorization/202309/shops"
LEAVE = "/authorization/202403/shops"
WAREHOUSES = "/logistics/202309/warehouses"
WEEK, YEAR = 604_800, 365 * 86_400


async def token(emulator: Emulator, kind: str, **query: str) -> dict[str, object]:
    """Call a token endpoint with the right app; return the whole answer."""
    world = emulator.world
    values = {"app_key": world.app_key, "app_secret": world.app_secret, **query}
    answer = await emulator.respond(Incoming("GET", f"/api/v2/token/{kind}", urlencode(values), {}))
    assert answer.status == 200
    json: dict[str, object] = orjson.loads(answer.body)
    return json


async def exchange(emulator: Emulator, code: str) -> dict[str, object]:
    """Exchange *code*."""
    return await token(emulator, "get", auth_code=code, grant_type="authorized_code")


async def refresh(emulator: Emulator, refresh_token: str) -> dict[str, object]:
    """Refresh."""
    return await token(emulator, "refresh", refresh_token=refresh_token, grant_type="refresh_token")


def first(emulator: Emulator) -> str:
    """Return the id of the first shop's authorization."""
    return emulator.world.shops[0].authorization_id


async def test_a_code_is_good_once_and_for_half_an_hour() -> None:
    """The answer has the documented members; a second use and a late use are 36004004 without ``data``."""
    emulator, wall = make()
    code, late = emulator.authority.code(first(emulator)), emulator.authority.code(first(emulator))

    answer = await exchange(emulator, code)
    again = await exchange(emulator, code)
    wall.at += 1800
    too_late = await exchange(emulator, late)

    data = answer["data"]
    assert (answer["code"], answer["message"]) == (0, "success")
    assert isinstance(data, dict)
    assert data["access_token_expire_in"] == wall.at - 1800 + WEEK
    assert data["refresh_token_expire_in"] == wall.at - 1800 + YEAR
    assert data["user_type"] == 0
    assert "seller.finance.info" in data["granted_scopes"]
    assert again["code"] == too_late["code"] == 36004004
    assert "data" not in again


async def test_a_creators_answer_differs_as_seen_live() -> None:
    """``seller_name`` is null and ``seller_base_region`` missing."""
    emulator, _ = make()

    data = (await exchange(emulator, emulator.authority.code("creator-1")))["data"]

    assert isinstance(data, dict)
    assert data["seller_name"] is None
    assert "seller_base_region" not in data
    assert data["user_type"] == 1


async def test_a_wrong_secret_gets_no_tokens() -> None:
    """The app is checked before the code, and the code survives."""
    emulator, _ = make()
    code = emulator.authority.code(first(emulator))

    wrong = await token(emulator, "get", auth_code=code, grant_type="authorized_code", app_secret="x")

    assert wrong["code"] == 36009004
    assert (await exchange(emulator, code))["code"] == 0


@pytest.mark.parametrize(
    ("rotation", "is_same", "old_at_once", "old_later"),
    [("none", True, 0, 0), ("grace", False, 0, 36004001), ("at_once", False, 36004005, 36004005)],
)
async def test_rotation_modes(rotation: str, *, is_same: bool, old_at_once: int, old_later: int) -> None:
    """The refresh token stays, or changes with 300 seconds of grace, or changes at once; its expiry never moves."""
    emulator, wall = make(rotation=rotation)
    before = emulator.authority.pair(first(emulator))

    data = (await refresh(emulator, before.refresh_token))["data"]
    retried = await refresh(emulator, before.refresh_token)
    wall.at += 301
    later = await refresh(emulator, before.refresh_token)

    assert isinstance(data, dict)
    assert data["access_token"] != before.access_token
    assert (data["refresh_token"] == before.refresh_token) is is_same
    assert data["refresh_token_expire_in"] == before.refresh_token_expire_in
    assert (retried["code"], later["code"]) == (old_at_once, old_later)


async def test_an_access_token_runs_out_after_a_week() -> None:
    """Then it is 105002 with HTTP 401, and a refresh gives one that works."""
    emulator, wall = make()
    old = emulator.authority.pair(first(emulator))

    wall.at += WEEK
    expired = await ask(emulator, request(emulator, "GET", SHOPS, shop=None, token=old.access_token))
    data = (await refresh(emulator, old.refresh_token))["data"]
    assert isinstance(data, dict)
    renewed = await ask(emulator, request(emulator, "GET", SHOPS, shop=None, token=str(data["access_token"])))

    assert (expired.status, expired.code) == (401, 105002)
    assert renewed.code == 0


async def test_a_withdrawn_grant_is_dead_until_somebody_consents_again() -> None:
    """Calls are 105001, refreshes 36004005; after a new consent both work."""
    emulator, _ = make()
    old = emulator.authority.pair(first(emulator))

    emulator.withdraw(first(emulator))
    call = await ask(emulator, request(emulator, "GET", SHOPS, shop=None))
    refreshed = await refresh(emulator, old.refresh_token)
    emulator.authority.grant(first(emulator))
    again = await ask(emulator, request(emulator, "GET", SHOPS, shop=None))

    assert (call.status, call.code, refreshed["code"], again.code) == (401, 105001, 36004005, 0)


async def test_one_grant_can_hold_several_shops() -> None:
    """The seventh and eighth shop belong to one seller: one token serves both and lists both."""
    emulator, _ = make(shops=8)
    seventh, eighth = emulator.world.shops[6:8]
    assert seventh.authorization_id == eighth.authorization_id

    listed = parsed(await emulator.respond(request(emulator, "GET", SHOPS, shop=None, token=None)))
    both = emulator.authority.pair(seventh.authorization_id).access_token
    reply = await ask(emulator, request(emulator, "GET", SHOPS, shop=None, token=both))

    assert len(listed.data["shops"]) == 1
    assert {shop["cipher"] for shop in reply.data["shops"]} == {seventh.cipher, eighth.cipher}


async def test_consent_in_a_browser() -> None:
    """The page offers the sellers; approving leads back with a code that works and the state that was sent."""
    emulator, _ = make(redirect_url="https://app.example/callback?x=1")
    query = urlencode({"service_id": emulator.world.service_id, "state": "s&1"})

    page = await emulator.respond(Incoming("GET", "/open/authorize", query, {}))
    form = urlencode({"decision": "approve", "authorization": first(emulator)}).encode()
    back = await emulator.respond(Incoming("POST", "/open/authorize", query, {}, form))

    location = urlsplit(dict(back.headers)["location"])
    answer = parse_qs(location.query)
    assert page.status == 200
    assert first(emulator).encode() in page.body
    assert (back.status, location.hostname, answer["state"], answer["x"]) == (
        302,
        "app.example",
        ["s&1"],
        ["1"],
    )
    assert (await exchange(emulator, answer["code"][0]))["code"] == 0


async def test_consent_refused() -> None:
    """Cancel leads back with ``code=null`` and ``error=auth_denied``; a foreign app gets no page."""
    emulator, _ = make(redirect_url="https://app.example/callback")
    query = urlencode({"app_key": emulator.world.app_key, "state": "s"})

    back = await emulator.respond(Incoming("POST", "/oauth/authorize", query, {}, b"decision=deny"))
    foreign = await emulator.respond(Incoming("GET", "/oauth/authorize", "app_key=other", {}))

    assert parse_qs(urlsplit(dict(back.headers)["location"]).query) == {
        "code": ["null"],
        "error": ["auth_denied"],
        "state": ["s"],
    }
    assert foreign.status == 400


async def test_the_consent_page_sends_nobody_to_a_strangers_address() -> None:
    """``redirect_uri`` in the query is obeyed for this machine only."""
    emulator, _ = make()
    base = {"service_id": emulator.world.service_id}
    form = urlencode({"decision": "approve", "authorization": first(emulator)}).encode()

    async def location(target: str) -> str | None:
        query = urlencode({**base, "redirect_uri": target})
        answer = await emulator.respond(Incoming("POST", "/open/authorize", query, {}, form))
        return dict(answer.headers).get("location")

    here = await location("http://127.0.0.1:9999/cb")
    assert here is not None
    assert here.startswith("http://127.0.0.1:9999/cb?code=")
    assert await location("https://evil.example/cb") is None


async def test_tokens_are_the_same_for_the_same_seed() -> None:
    """Two emulators of one seed know the same tokens; another seed does not."""
    one, two, other = make()[0], make()[0], make(seed=2)[0]

    assert one.authority.pair(first(one)) == two.authority.pair(first(two))
    assert one.authority.pair(first(one)).access_token != other.authority.pair(first(other)).access_token


async def test_one_shop_leaves_a_grant_and_the_other_stays() -> None:
    """Only its own cipher is refused then, and its own webhook tells of it; a new consent brings it back."""
    emulator, _ = make(shops=8)
    seventh, eighth = emulator.world.shops[6:8]
    emulator.webhooks.default_address = "http://localhost:1/hook"

    def about(shop: int | None, path: str = WAREHOUSES, method: str = "GET") -> Incoming:
        token = emulator.authority.pair(seventh.authorization_id).access_token
        return request(emulator, method, path, shop=shop, token=token)

    gone = await ask(emulator, about(6, LEAVE, "DELETE"))
    left, stayed = await ask(emulator, about(6)), await ask(emulator, about(7))
    listed = await ask(emulator, about(None, SHOPS))
    told = [(one["type"], one["shop_id"]) for one in emulator.webhooks.listing()]
    emulator.authority.grant(seventh.authorization_id)
    back = await ask(emulator, about(6))

    assert (gone.code, left.code, stayed.code, back.code) == (0, 101000, 0, 0)
    assert [shop["cipher"] for shop in listed.data["shops"]] == [eighth.cipher]
    assert told == [(6, seventh.shop_id)]


async def test_a_grant_ends_with_its_last_shop() -> None:
    """When no shop is left the token is dead: 105001."""
    emulator, _ = make(shops=8)
    token = emulator.authority.pair(emulator.world.shops[6].authorization_id).access_token

    for shop in (6, 7):
        assert (await ask(emulator, request(emulator, "DELETE", LEAVE, shop=shop, token=token))).code == 0

    assert (await ask(emulator, request(emulator, "GET", SHOPS, shop=None, token=token))).code == 105001


async def test_a_snapshot_remembers_who_left() -> None:
    """Going back brings a shop back that left since, and takes one away that had left before."""
    emulator, _ = make(shops=8)
    token = emulator.authority.pair(emulator.world.shops[6].authorization_id).access_token
    before = emulator.snapshot()
    await ask(emulator, request(emulator, "DELETE", LEAVE, shop=6, token=token))
    after = emulator.snapshot()

    codes = []
    for state in (before, after):
        emulator.restore(state)
        codes.append((await ask(emulator, request(emulator, "GET", WAREHOUSES, shop=6, token=token))).code)

    assert codes == [0, 101000]
