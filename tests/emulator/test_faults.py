"""Faults: what they do to an answer, whom they hit, and how they are put in force."""

from __future__ import annotations

import statistics

import httpx
import orjson
import pytest
from tests.emulator.signed import admin, ask, make, request

from tiktok_shop_emulator import Emulator, EmulatorTransport
from tiktok_shop_emulator.faults import Fault, Faults, parse_fault
from tiktok_shop_emulator.messages import ConnectionCut, Incoming

SHOPS = "/authorization/202309/shops"
WITHDRAWALS = "/finance/202309/withdrawals"
TYPES = {"types": "WITHDRAW"}


async def test_a_rate_limit_hits_the_named_shop_as_often_as_told() -> None:
    """One 429 with the given ``Retry-After`` for SHOP1, then it works again; SHOP2 never notices."""
    emulator, _ = make(faults=["rate_limit;shop=SHOP1;retry_after=7;count=1"])

    neighbour = await ask(emulator, request(emulator, "GET", WITHDRAWALS, TYPES, shop=1))
    first = await ask(emulator, request(emulator, "GET", WITHDRAWALS, TYPES))
    second = await ask(emulator, request(emulator, "GET", WITHDRAWALS, TYPES))

    assert (first.status, first.code, first.headers["retry-after"]) == (429, 36009002, "7")
    assert neighbour.code == second.code == 0


async def test_a_rate_limit_without_a_wait_sends_no_header() -> None:
    """The platform does not promise ``Retry-After``, so the plain fault has none."""
    emulator, _ = make(faults=["rate_limit"])

    assert "retry-after" not in (await ask(emulator, request(emulator, "GET", SHOPS, shop=None))).headers


@pytest.mark.parametrize(
    ("fault", "status", "code"),
    [
        ("server_error;status=503", 503, 36009003),
        ("expired_token", 401, 105002),
        ("withdrawn", 401, 105001),
        ("code;code=12001000;message=later", 200, 12001000),
        ("skewed_clock;seconds=900", 400, 36009004),
    ],
)
async def test_refusals_on_demand(fault: str, status: int, code: int) -> None:
    """Each of these is an answer in the platform's envelope."""
    emulator, _ = make(faults=[fault])

    reply = await ask(emulator, request(emulator, "GET", SHOPS, shop=None))

    assert (reply.status, reply.code) == (status, code)


async def test_a_skewed_clock_shows_in_the_date_header() -> None:
    """A client can learn the offset from ``Date``, and then its timestamp is accepted."""
    emulator, _ = make(faults=["skewed_clock;seconds=900"])

    refused = await ask(emulator, request(emulator, "GET", SHOPS, shop=None))
    ahead = str(int(emulator.clock.now()) + 900)
    accepted = await ask(emulator, request(emulator, "GET", SHOPS, {"timestamp": ahead}, shop=None))

    assert refused.headers["date"] == "Sat, 21 Nov 2026 12:15:00 GMT"
    assert accepted.code == 0


async def test_broken_bodies() -> None:
    """Malformed and truncated JSON are no JSON; a proxy's page is HTML with 502."""
    emulator, _ = make(faults=["malformed_json;count=1", "truncated_json;count=1;after=1", "html;after=2"])

    bodies = [await emulator.respond(request(emulator, "GET", SHOPS, shop=None)) for _ in range(3)]

    for answer in bodies[:2]:
        assert answer.status == 200
        with pytest.raises(orjson.JSONDecodeError):
            orjson.loads(answer.body)
    assert (bodies[2].status, bodies[2].content_type) == (502, "text/html; charset=utf-8")


@pytest.mark.parametrize(("kind", "sign"), [("nulls", b"null"), ("unknown", b"NEWER_THAN_THE_SPEC")])
async def test_values_that_no_schema_expects(kind: str, sign: bytes) -> None:
    """``nulls`` puts null where values were, ``unknown`` words that no enum has; the envelope stays good."""
    emulator, _ = make(faults=[kind])

    answer = await emulator.respond(
        request(emulator, "POST", "/order/202309/orders/search", {"page_size": "9"})
    )

    assert orjson.loads(answer.body)["code"] == 0
    assert sign in answer.body


async def test_a_cut_before_processing_changes_nothing_and_a_cut_after_does() -> None:
    """Both lose the answer; only after ``cut_after`` is the webhook subscribed."""
    emulator, _ = make()
    path, body = (
        "/event/202309/webhooks",
        b'{"event_type":"PACKAGE_UPDATE","address":"https://example.com/hook"}',
    )

    counts = []
    for fault in ("cut_before;count=1", "cut_after;count=1"):
        emulator.faults.add(fault)
        with pytest.raises(ConnectionCut):
            await emulator.respond(request(emulator, "PUT", path, body=body))
        counts.append((await ask(emulator, request(emulator, "GET", path))).data["total_count"])

    assert counts == [0, 1]


async def test_the_in_process_transport_raises_what_a_network_would() -> None:
    """Cuts are protocol errors of httpx, a hanging request is its read timeout."""
    emulator, _ = make()
    transport = EmulatorTransport(emulator)

    async def send(fault: str) -> httpx.Response:
        sent = request(emulator, "GET", SHOPS, shop=None, headers={"x-emulator-fault": fault})
        url = f"http://testserver{sent.path}?{sent.query}"
        asked = httpx.Request("GET", url, headers=dict(sent.headers), extensions={"timeout": {"read": 0.001}})
        return await transport.handle_async_request(asked)

    with pytest.raises(httpx.RemoteProtocolError, match="without sending a response"):
        await send("cut_before")
    with pytest.raises(httpx.ReadTimeout):
        await send("hang")
    begun = await send("cut_during")
    assert begun.status_code == 200
    with pytest.raises(httpx.RemoteProtocolError, match="complete message body"):
        await begun.aread()


async def test_waits_are_planned_not_slept_in_tests() -> None:
    """Latency and slow bodies go through the injected sleep."""
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    emulator, _ = make(faults=["latency;seconds=2", "slow_body;seconds=5"], sleep=sleep)
    sent = request(emulator, "GET", SHOPS, shop=None)
    url = f"http://testserver{sent.path}?{sent.query}"
    asked = httpx.Request("GET", url, headers=dict(sent.headers))

    response = await EmulatorTransport(emulator).handle_async_request(asked)
    body = await response.aread()

    assert orjson.loads(body)["code"] == 0
    assert slept[0] == 2
    assert sum(slept[1:]) == pytest.approx(5)


@pytest.mark.parametrize("distribution", ["fixed", "uniform", "exponential", "lognormal"])
def test_every_latency_distribution_has_the_mean_that_was_asked_for(distribution: str) -> None:
    """The mean of many waits is ``seconds``, within a tenth."""
    faults = Faults(3)
    fault = parse_fault(f"latency;seconds=0.5;distribution={distribution}")

    waits = [fault.wait_seconds(faults.rand) for _ in range(20_000)]

    assert statistics.fmean(waits) == pytest.approx(0.5, rel=0.1)


async def test_a_probability_hits_that_share_and_the_same_seed_hits_the_same() -> None:
    """About a third of 300 requests fail, and the pattern repeats."""

    async def pattern(emulator: Emulator) -> list[int]:
        return [(await ask(emulator, request(emulator, "GET", SHOPS, shop=None))).code for _ in range(300)]

    one, two = [await pattern(make(faults=["server_error;probability=0.33"])[0]) for _ in range(2)]

    assert one == two
    assert 60 < sum(code != 0 for code in one) < 140


async def test_what_hits_a_shop_does_not_depend_on_the_other_shops() -> None:
    """The same requests of SHOP1 fail, and wait as long, whether SHOP2 asks in between or not; a snapshot keeps that."""

    async def pattern(emulator: Emulator, *, beside: bool) -> list[float]:
        seen: list[float] = []
        for _ in range(60):
            if beside:
                await ask(emulator, request(emulator, "GET", WITHDRAWALS, TYPES, shop=1))
            slept.clear()
            seen.append((await ask(emulator, request(emulator, "GET", WITHDRAWALS, TYPES))).code)
            seen += slept
        return seen

    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    faults = ["server_error;probability=0.3", "latency;probability=0.3;distribution=exponential"]
    alone, beside = [make(faults=faults, sleep=sleep)[0] for _ in range(2)]
    name = beside.snapshot()

    expected = await pattern(alone, beside=False)
    assert await pattern(beside, beside=True) == expected
    beside.restore(name)
    assert await pattern(beside, beside=True) == expected
    assert len(set(expected)) > 10


async def test_faults_by_operation_and_by_header() -> None:
    """A rule names an operation; a header concerns its own request only."""
    emulator, _ = make(faults=["server_error;operation=getWithdrawals"])

    hit = await ask(emulator, request(emulator, "GET", WITHDRAWALS, TYPES))
    missed = await ask(emulator, request(emulator, "GET", SHOPS, shop=None))
    emulator.faults.clear()
    header = {"x-emulator-fault": "rate_limit;retry_after=3"}
    once = await ask(emulator, request(emulator, "GET", SHOPS, shop=None, headers=header))
    again = await ask(emulator, request(emulator, "GET", SHOPS, shop=None))

    assert [hit.status, missed.status, once.status, again.status] == [500, 200, 429, 200]


async def test_faults_by_the_admin_api() -> None:
    """Added as text or JSON, listed with their hits, removed one by one or all."""
    emulator, _ = make()

    first = (await admin(emulator, "POST", "faults", {"kind": "rate_limit", "shop": "SHOP1"}))[1]["id"]
    await admin(emulator, "POST", "faults", "latency;seconds=0")
    await emulator.respond(request(emulator, "GET", WITHDRAWALS, TYPES))
    listed = (await admin(emulator, "GET", "faults"))[1]
    removed = await admin(emulator, "DELETE", f"faults/{first}", {})

    assert [(fault["kind"], fault["hits"]) for fault in listed] == [("rate_limit", 1), ("latency", 1)]
    assert removed[0] == 200
    assert [fault.kind for fault in emulator.faults.rules] == ["latency"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("explode", "unknown fault 'explode'"),
        ("latency;seconds=long", "seconds='long' is not a float"),
        ("latency;colour=red", "unknown setting 'colour'"),
        ("latency;seconds", "'seconds' is not key=value"),
        ("latency;distribution=flat", "unknown distribution 'flat'"),
    ],
)
async def test_a_fault_that_cannot_be_read_is_named(text: str, words: str) -> None:
    """In the constructor it is a ``ValueError``, in the admin API HTTP 400, both with the same words."""
    with pytest.raises(ValueError, match=words):
        parse_fault(text)
    emulator, _ = make()
    status, answer = await admin(emulator, "POST", "faults", text)
    assert status == 400
    assert words in answer["error"]


def test_a_fault_object_is_copied() -> None:
    """Counting down a rule leaves the caller's object alone, so it can be used twice."""
    rule = Fault("rate_limit", count=1)
    faults = Faults(1, [rule])

    faults.select(None, None, "/x")

    assert rule.count == 1


def _market(emulator: Emulator, path: str = "/api/v1/tiktok-shop/credits") -> Incoming:
    return Incoming("GET", path, "", {"x-api-key": emulator.market.api_key})


@pytest.mark.parametrize(
    ("fault", "status", "error"),
    [
        ("rate_limit;retry_after=3", 429, "Rate limit exceeded. Max 60 requests per minute."),
        ("server_error;status=503", 503, "Internal server error"),
        ("expired_token", 401, "Unauthorized"),
        ("withdrawn", 403, "Your plan does not include API access"),
        ("code;message=later", 200, "later"),
    ],
)
async def test_faults_hit_the_market_routes_by_operation(fault: str, status: int, error: str) -> None:
    """The named operation of WinningHunter is refused once, in its own form; its other operations answer."""
    emulator, _ = make(faults=[f"{fault};operation=get_credits;count=1"])

    other = await emulator.respond(_market(emulator, "/api/v1/tiktok-shop/products/count"))
    hit = await emulator.respond(_market(emulator))
    after = await emulator.respond(_market(emulator))

    assert (hit.status, orjson.loads(hit.body)) == (status, {"success": False, "error": error})
    assert dict(hit.headers).get("retry-after") == ("3" if "retry_after" in fault else None)
    assert orjson.loads(other.body)["success"] is orjson.loads(after.body)["success"] is True


async def test_networks_and_bodies_break_for_the_market_too() -> None:
    """Latency, cut connections, spoilt bodies and changed values are the same for both services."""
    waits: list[float] = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    emulator, _ = make(sleep=sleep)
    whole = (await emulator.respond(_market(emulator))).body

    emulator.faults.add("latency;seconds=2;count=1")
    await emulator.respond(_market(emulator))
    emulator.faults.add("truncated_json;count=1")
    cut_short = (await emulator.respond(_market(emulator))).body
    emulator.faults.add("nulls;count=1")
    nulls = orjson.loads((await emulator.respond(_market(emulator))).body)
    emulator.faults.add("cut_after;count=1")
    with pytest.raises(ConnectionCut):
        await emulator.respond(_market(emulator))

    assert waits == [2.0]
    assert len(cut_short) < len(whole)
    assert nulls["success"] is True
    assert None in [nulls["credits"], *(nulls["credits"] or {}).values()]
    assert emulator.market.credits_used == 5


async def test_market_requests_are_recorded_without_the_key() -> None:
    """The record names operation and outcome; a key in the query is masked."""
    emulator, _ = make()
    path = "/api/v1/tiktok-shop/credits"
    await emulator.respond(Incoming("GET", path, f"api_key={emulator.market.api_key}", {}))
    await emulator.respond(Incoming("GET", path, "", {}))

    refused, good = emulator.requests_log.listing()

    assert (good["operation"], good["code"], good["query"]) == ("get_credits", 0, "api_key=***")
    assert (refused["status"], refused["code"], refused["message"]) == (401, 401, "Unauthorized")


async def test_a_fault_of_our_own_is_an_answer_too(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Where the emulator itself fails, both services say so in their own form, and the log has the traceback."""
    emulator, _ = make()

    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(emulator.market, "respond", broken)
    monkeypatch.setattr(emulator.gateway, "check", broken)
    market = await emulator.respond(_market(emulator))
    platform = await ask(emulator, request(emulator, "GET", SHOPS, shop=None))

    assert (market.status, orjson.loads(market.body)["success"]) == (500, False)
    assert (platform.status, platform.code) == (500, 36009003)
    assert caplog.text.count("Traceback") == 2


async def test_a_page_beyond_all_numbers_is_refused() -> None:
    """A market page that no integer of JSON can show is a wrong parameter."""
    emulator, _ = make()
    incoming = _market(emulator, "/api/v1/tiktok-shop/products/explore")
    incoming.query = f"page={10**20}"

    assert (await emulator.respond(incoming)).status == 400
