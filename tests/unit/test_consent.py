"""The consent callback: from a link to the first call, and everything that may come back instead."""

from __future__ import annotations

import re
from contextlib import asynccontextmanager
from datetime import timedelta
from html import unescape
from pathlib import Path

import httpx
import pytest

from tiktok_shop import TikTokShop
from tiktok_shop.consent import ConsentApp, ConsentState, MemoryStates
from tiktok_shop.consent._state import read_state, write_state
from tiktok_shop.credentials.stores import MemoryStore
from tiktok_shop.credentials.vault import Vault
from tiktok_shop.credentials.vault.crypto import make_key
from tiktok_shop.errors import ConfigurationError
from tiktok_shop.testing import running_emulator

PUBLIC = "http://127.0.0.1:1/tiktok"


@asynccontextmanager
async def office(store=None, **settings):
    """A client of an app without shops, its consent application, and browsers for both sides."""
    async with running_emulator(shops=3) as running:
        client = TikTokShop(  # nobody has consented yet
            running.emulator.world.app_key,
            running.emulator.world.app_secret,
            service_id=running.emulator.world.service_id,
            store=store or MemoryStore(),
            wire=running.transport(),
            base_url=running.base_url,
            auth_url=running.base_url,
        )
        async with client:
            consent = ConsentApp(client, public_url=PUBLIC, **settings)
            async with (
                httpx.AsyncClient(transport=httpx.ASGITransport(consent), base_url=PUBLIC) as ours,
                httpx.AsyncClient(transport=running.transport(), base_url=running.base_url) as theirs,
            ):
                yield Office(running, client, consent, ours, theirs)


class Office:
    def __init__(self, running, client, consent, ours, theirs):
        self.running, self.client, self.consent, self.ours, self.theirs = (
            running,
            client,
            consent,
            ours,
            theirs,
        )

    async def decide(self, page, decision="approve"):
        """Press a button on the consent page; return where the browser is sent."""
        shown = await self.theirs.get(page)
        assert shown.status_code == 200, shown.text
        action = unescape(re.search(r'action="([^"]+)"', shown.text)[1])
        offered = re.findall(r'name="([^"]+)"[^>]*value="([^"]+)"', shown.text)
        fields = dict(reversed(offered)) | {"decision": decision}  # the first of each: the first person
        sent = await self.theirs.post(str(httpx.URL(page).join(action)), data=fields)
        assert sent.is_redirect, sent.text
        target = sent.headers["location"]
        assert target.startswith(f"{PUBLIC}/callback?")
        return target


async def test_from_start_to_the_first_call():
    """/start leads to the consent page, the callback keeps the grant and finds its shops, and they can be called."""
    seen = []

    async def on_connected(connected, state):
        seen.append((connected, state))

    async with office(on_connected=on_connected) as place:
        begun = await place.ours.get("/tiktok/start")
        assert begun.status_code == 303
        assert begun.headers["cache-control"] == "no-store"
        back = await place.ours.get(await place.decide(begun.headers["location"]))
        assert back.status_code == 200
        assert "Thank you" in back.text
        ((connected, state),) = seen
        assert state.who == "seller"
        assert connected.problem is None
        (shop,) = connected.shops
        assert shop.seller_name in unescape(back.text)
        page = await place.client.shop(shop.name).orders.get_order_list(page_size=1)
        assert page.orders
        stored = (await place.client.tokens.store.snapshot()).shops
        assert [one.shop_id for one in stored] == [shop.shop_id]


async def test_nothing_secret_is_on_the_page_or_leaves_it(caplog):
    """No code, no token, no state in the page and the log; no referrer, no script, no frame."""
    caplog.set_level("DEBUG", logger="tiktok_shop")
    async with office() as place:
        target = await place.decide(place.consent.link())
        back = await place.ours.get(target)
        query = httpx.URL(target).params
        (grant,) = (await place.client.tokens.store.snapshot()).grants
        for secret in (query["code"], query["state"], grant.authorization.access_token):
            assert secret not in back.text
            assert not [one for one in caplog.records if "tiktok" in one.name and secret in one.getMessage()]
        assert back.headers["referrer-policy"] == "no-referrer"
        policy = back.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "frame-ancestors 'none'" in policy


async def test_a_link_survives_days_and_a_restart_and_carries_a_note():
    """A link that was sent by mail works six days later, in another process, and says whose it was."""
    seen = []

    async def on_connected(connected, state):
        seen.append(state.note)

    async with office(on_connected=on_connected) as place:
        began = place.consent._now()
        link = place.consent.link(note="customer 42")
        later = ConsentApp(
            place.client, public_url=PUBLIC, on_connected=on_connected, now=lambda: began + 6 * 86_400
        )
        async with httpx.AsyncClient(transport=httpx.ASGITransport(later), base_url=PUBLIC) as browser:
            assert (await browser.get(await place.decide(link))).status_code == 200
        assert seen == ["customer 42"]
        late = ConsentApp(place.client, public_url=PUBLIC, now=lambda: began + 8 * 86_400)
        async with httpx.AsyncClient(transport=httpx.ASGITransport(late), base_url=PUBLIC) as browser:
            old = await browser.get(await place.decide(place.consent.link()))
        assert old.status_code == 410
        assert "too old" in old.text


async def test_a_link_works_once_and_again_after_a_refusal():
    """No is no, the same link may still become a yes; after that it is used, in every process that shares the vault."""
    async with office() as place:
        link = place.consent.link()
        denied = await place.ours.get(await place.decide(link, "deny"))
        assert denied.status_code == 403
        assert "nothing was connected" in denied.text
        target = await place.decide(link)
        assert (await place.ours.get(target)).status_code == 200
        again = await place.ours.get(target)
        assert again.status_code == 409
        assert "has been used" in again.text


async def test_a_used_link_is_known_to_other_processes(tmp_path):
    """The vault remembers which links were used."""
    url, key = f"sqlite:///{tmp_path / 'vault.db'}", make_key()
    async with office(store=Vault(url, key=key)) as place:
        target = await place.decide(place.consent.link())
        assert (await place.ours.get(target)).status_code == 200
        other = Vault(url, key=key)  # as another process would open it
        try:
            await other.use_app(None, now=0.0)
            twin = ConsentApp(place.client, public_url=PUBLIC, states=other)
            async with httpx.AsyncClient(transport=httpx.ASGITransport(twin), base_url=PUBLIC) as browser:
                assert (await browser.get(target)).status_code == 409
        finally:
            await other.aclose()


async def test_a_code_that_was_used_is_told_and_the_link_stays_good():
    """A code works once; the person is told to approve again, and the same link takes it."""
    refused = []

    async def on_refused(error, state):
        refused.append(type(error).__name__)

    async with office(on_refused=on_refused) as place:
        link = place.consent.link()
        target = await place.decide(link)
        await place.client.connect(httpx.URL(target).params["code"])
        old = await place.ours.get(target)
        assert old.status_code == 400
        assert "no longer works" in old.text
        assert refused == ["NotAuthorizedError"]
        assert (await place.ours.get(await place.decide(link))).status_code == 200


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("code=ROW_x", 400),
        ("code=ROW_x&state=guessed", 400),
        ("code=ROW_x&state=a.b.c.d.e", 400),
        ("state=%ff%00", 400),
        ("", 400),
        ("x=" + "y" * 9000, 414),
    ],
)
async def test_a_callback_that_is_not_ours_uses_nothing(query, status):
    """Without a state that we signed, no code is exchanged: somebody else made that link."""
    async with office() as place:
        got = await place.ours.get(f"/tiktok/callback?{query}")
        assert got.status_code == status
        assert "<main" in got.text
        assert (await place.client.tokens.store.snapshot()).grants == ()


async def test_a_callback_without_a_code_and_other_addresses():
    """A state alone, another path and another method are small pages, too; looking at the head uses nothing up."""
    async with office(start=False, redirect_to="https://example.com/shops") as place:
        state = httpx.URL(place.consent.link()).params["state"]
        assert (await place.ours.get("/tiktok/callback", params={"state": state})).status_code == 400
        assert (await place.ours.get("/tiktok/start")).status_code == 404
        assert (await place.ours.post("/tiktok/callback")).status_code == 405
        target = await place.decide(place.consent.link())
        assert (await place.ours.head(target)).status_code == 404
        done = await place.ours.get(target)
        assert (done.status_code, done.headers["location"]) == (303, "https://example.com/shops")


async def test_the_platform_away_is_told_and_a_reload_helps():
    """Where the auth host does not answer, the code may still be good: the page says to reload, and that works."""
    async with office() as place:
        target = await place.decide(place.consent.link())
        place.running.emulator.faults.add("cut_before;count=1")
        away = await place.ours.get(target)
        assert away.status_code == 503
        assert "Reload" in away.text
        assert (await place.ours.get(target)).status_code == 200


async def test_a_shop_s_name_is_data_on_the_page():
    """What a seller wrote is no markup and turns nothing around."""
    from tiktok_shop.consent import _pages

    page = _pages.connected(["<script>alert(1)</script>", "x\u202etxt.exe"], is_listed=True).body.decode()
    assert "<script>" not in page
    assert "&lt;script&gt;" in page
    assert "\u202e" not in page


async def test_creators_are_asked_for_where_that_is_offered():
    """A creator's link leads to the creators' page; /start offers only what it was told to."""
    async with office(who=("seller", "creator")) as place:
        begun = await place.ours.get("/tiktok/start?who=creator")
        assert "/alliance/creator/auth" in begun.headers["location"]
        assert (await place.ours.get("/tiktok/start?who=partner")).status_code == 400
        back = await place.ours.get(await place.decide(begun.headers["location"]))
        assert "The account is connected" in back.text
        (grant,) = place.client.authorizations
        assert grant.user_type == 1
        assert list(place.client.shops) == []


def test_a_state_is_ours_or_it_is_none():
    """Any change of a state, or another key, makes it somebody else's."""
    state = ConsentState("nonce", 1000.0, "creator", "müller & sons")
    text = write_state(state, b"key")
    assert read_state(text, b"key", now=999.0) == state
    for broken in (text[:-2] + "AA", text.replace("creator", "seller"), f"x{text}", "", ".", "é.é"):
        with pytest.raises(ConfigurationError):
            read_state(broken, b"key", now=999.0)
    with pytest.raises(ConfigurationError):
        read_state(text, b"another key", now=999.0)
    with pytest.raises(ConfigurationError, match="200 bytes"):
        write_state(ConsentState("n", 1.0, "seller", "x" * 201), b"key")


async def test_memory_forgets_states_that_ended():
    """What is remembered does not grow for ever."""
    states = MemoryStates()
    assert await states.use_state("a", until=10.0, now=0.0)
    assert not await states.use_state("a", until=10.0, now=5.0)
    await states.free_state("a")
    assert await states.use_state("a", until=10.0, now=5.0)
    assert await states.use_state("b", until=99.0, now=11.0)
    assert list(states._used) == ["b"]


@pytest.mark.parametrize("url", ["javascript:alert(1)", "/relative", "https://exämple.com"])
async def test_addresses_that_are_none_are_refused(url):
    """Where people are sent is checked when the application is made."""
    async with office() as place:
        with pytest.raises(ConfigurationError, match="redirect_to"):
            ConsentApp(place.client, redirect_to=url)
        assert place.consent._lasts == timedelta(days=7)


async def test_the_guide_s_service_runs(monkeypatch, capsys):
    """The example of the guide, mounted in Starlette: a link for a mail, /start, and a callback that is checked."""
    guide = Path(__file__).parents[2] / "docs" / "guides" / "credentials.md"
    (code,) = (
        block
        for block in re.findall(r"^```python\n(.*?)^```", guide.read_text(), re.DOTALL | re.MULTILINE)
        if "ConsentApp" in block
    )
    names: dict = {}
    exec(compile(code, "<guide>", "exec"), names)  # noqa: S102 - our own guide
    service = names["service"]
    async with running_emulator(shops=2, port=0) as running:
        for key, value in running.env.items():
            monkeypatch.setenv(key, value)
        async with (
            service.router.lifespan_context(service),
            httpx.AsyncClient(
                transport=httpx.ASGITransport(service), base_url="https://example.com"
            ) as browser,
        ):
            begun = await browser.get("/tiktok/start")
            assert begun.headers["location"].startswith(running.base_url)
            assert (await browser.get("/tiktok/callback?code=x")).status_code == 400
    assert capsys.readouterr().out.startswith(running.base_url)
