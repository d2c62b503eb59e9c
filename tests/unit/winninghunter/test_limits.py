"""Refusals of the market-data API, and its two budgets."""

import anyio
import httpx
import pytest

from tiktok_shop._protocol.retry import RetryPolicy
from tiktok_shop.errors import (
    APIError,
    AuthenticationError,
    InvalidRequestError,
    InvalidResponseError,
    NotFoundError,
    RateLimitError,
    ServerError,
)
from tiktok_shop.winninghunter import CreditsExhaustedError, PlanError

HTML = "<html><head><title>nginx</title></head></html>"
SPENT = "Monthly credit limit reached (20000). Resets next month."
RATE = "Rate limit exceeded. Max 60 requests per minute."


def json_(status, **body):
    return httpx.Response(status, json=body)


REFUSALS = [
    (json_(400, success=False, error="Invalid entity type"), InvalidRequestError, "Invalid entity type"),
    (json_(401, success=False, error="Unauthorized"), AuthenticationError, "WINNINGHUNTER_API_KEY"),
    (json_(403, success=False, error="No API access"), PlanError, "No API access"),
    (json_(403, error="insufficient_credits", upgrade="premium"), CreditsExhaustedError, "premium"),
    (
        json_(404, success=False, error="Unknown TikTok Shop endpoint"),
        NotFoundError,
        "Unknown TikTok Shop endpoint",
    ),
    (httpx.Response(404, html=HTML), NotFoundError, "wrong HTTP method"),
    (httpx.Response(414, html=HTML), InvalidRequestError, "explore_products instead"),
    (json_(429, success=False, error=SPENT), CreditsExhaustedError, "first of the month"),
    (json_(429, error="used up", credits={"remaining": 0}), CreditsExhaustedError, "first of the month"),
    (json_(429, success=False, error=RATE), RateLimitError, "60 requests"),
    (json_(418, success=False, error="code", message="A sentence"), APIError, "code: A sentence"),
    (json_(500, success=False, error="Internal server error"), ServerError, "Internal server error"),
    (httpx.Response(502, html=HTML), ServerError, "HTTP 502"),
    (json_(200, upgrade="premium", message="Upgrade your plan"), PlanError, "Upgrade your plan"),
    (json_(200, success=False, error="no_such_shop"), APIError, "no_such_shop"),
    (httpx.Response(200, html=HTML), InvalidResponseError, "HTML"),
    (httpx.Response(200, json=[]), InvalidResponseError, "no JSON object"),
    (httpx.Response(302, headers={"location": "/login"}), APIError, "302"),
]


@pytest.mark.parametrize(("answer", "error", "says"), REFUSALS)
async def test_each_refusal_is_one_typed_error(serve, answer, error, says):
    """Class, status, operation and advice tell what to do."""
    async with serve(answer).client(retry=RetryPolicy(max_attempts=1)) as market:
        with pytest.raises(error) as caught:
            await market.products.get_product(id="1")
    assert type(caught.value) is error
    assert says in str(caught.value)
    assert caught.value.http_status == answer.status_code
    assert caught.value.operation == "get_product"


async def test_a_plan_names_what_would_include_it(serve):
    """The 200 that asks to upgrade is no empty success."""
    async with serve({"upgrade": "premium", "message": "More?"}).client() as market:
        with pytest.raises(PlanError) as caught:
            await market.products.explore_products()
    assert caught.value.upgrade == "premium"


async def test_an_upgrade_hint_beside_data_is_a_success(serve):
    """Data that came is not thrown away because of an advertisement."""
    async with serve({"upgrade": "premium", "data": []}).client() as market:
        assert (await market.products.explore_products()).data == []


async def test_spent_credits_are_not_retried_and_not_asked_for_again(serve):
    """After the month's last credit nothing is sent until the month turns, or somebody asks for the credits."""
    spent = {"used": 20000, "limit": 20000, "remaining": 0}
    refusal = json_(429, success=False, error=SPENT, credits=spent, purchase={"url": "https://x.test/buy"})
    service = serve(refusal, {"success": True, "credits": {"remaining": 500}}, {"data": {}})
    async with service.client() as market:
        with pytest.raises(CreditsExhaustedError) as caught:
            await market.products.get_product(id="1")
        assert caught.value.credits == spent
        assert caught.value.purchase_url == "https://x.test/buy"
        assert f"{caught.value.resets_at:%d %H:%M}" == "01 00:00"
        with pytest.raises(CreditsExhaustedError, match="nothing was sent"):
            await market.products.get_product(id="1")
        assert len(service.requests) == 1
        await market.account.get_credits()
        assert (await market.products.get_product(id="1")).credits_remaining == 499


async def test_a_new_month_brings_new_credits(serve):
    """What was used up in one month says nothing of the next."""
    service = serve(json_(429, error=SPENT), {"data": {}})
    async with service.client() as market:
        with pytest.raises(CreditsExhaustedError) as caught:
            await market.products.get_product(id="1")
        service.slept += caught.value.resets_at.timestamp() - 1_790_000_000
        assert (await market.products.get_product(id="1")).credits_remaining is None


async def test_a_server_error_and_a_busy_minute_are_retried(serve):
    """Both pass, so the call does not fail."""
    service = serve(json_(500, error="Internal server error"), json_(429, error=RATE), {"data": {"id": "1"}})
    async with service.client() as market:
        raw = await market.products.with_raw_response.get_product(id="1")
    assert (raw.parsed.data.id, raw.attempts) == ("1", 3)
    assert 0 < service.slept < 60


async def test_credits_left_are_on_every_result(serve):
    """The server's figure is counted down until it names another; before the first one it is ``None``."""
    left = {"success": True, "credits": {"used": 1, "limit": 20000, "remaining": 100}}
    service = serve({"data": {}}, left, {"data": {}}, {"data": []}, {"data": [], "credits_remaining": 7})
    async with service.client() as market:
        assert (await market.products.get_product(id="1")).credits_remaining is None
        assert (await market.account.get_credits()).credits_remaining == 100
        assert (await market.products.get_product(id="1")).credits_remaining == 99
        assert (await market.products.get_product_history(id="1")).credits_remaining == 98
        assert (await market.products.explore_products()).credits_remaining == 7
        assert market.credits_remaining == 97
        assert market.ledger.spent == 5


@pytest.mark.parametrize(
    ("answer", "cost"),
    [
        (json_(401, error="Unauthorized"), 0),
        (json_(403, error="No API access"), 0),
        (httpx.Response(414, html=HTML), 0),
        (json_(500, error="Internal server error"), 0),
        (json_(400, error="Invalid entity type"), 1),
        (json_(200, upgrade="premium"), 1),
    ],
)
async def test_only_what_the_service_charges_is_counted(serve, answer, cost):
    """Refusals that are free, and server errors that are refunded, give their credit back."""
    service = serve({"credits": {"remaining": 100}}, answer)
    async with service.client(retry=RetryPolicy(max_attempts=1)) as market:
        await market.account.get_credits()
        with pytest.raises(APIError):
            await market.products.get_product(id="1")
        assert market.credits_remaining == 100 - cost


async def test_a_lost_answer_may_have_cost_a_credit(serve):
    """What is not known to be free counts as spent; what never left does not."""

    service = serve(httpx.ReadTimeout("lost"), httpx.ConnectError("unsent"))
    async with service.client(retry=RetryPolicy(max_attempts=1)) as market:
        for product in ("lost", "unsent"):
            with pytest.raises(Exception, match=r"no answer|connect"):
                await market.products.get_product(id=product)
        assert market.ledger.spent == 1


async def test_a_budget_of_ones_own_is_never_exceeded(serve):
    """``max_credits`` holds for calls at once too: the rest is refused before it is sent."""
    service = serve({"data": {}})
    outcomes = []
    async with service.client(max_credits=3) as market:

        async def ask():
            try:
                await market.products.get_product(id="1")
            except CreditsExhaustedError as error:
                outcomes.append(error.kind)

        async with anyio.create_task_group() as tasks:
            for _ in range(10):
                tasks.start_soon(ask)
    assert len(service.requests) == 3
    assert outcomes == ["max_credits"] * 7
