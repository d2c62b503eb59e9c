"""Consent callbacks and the token endpoints: what is sent, what is read, and what is never shown."""

from __future__ import annotations

import logging
import traceback
from typing import Any

import httpx
import pytest
from tests.unit.credentials.fakes import grant

from tiktok_shop.credentials.discovery import merge_discovered
from tiktok_shop.credentials.models import AppCredentials, Shop
from tiktok_shop.credentials.oauth import TokenEndpoint, new_state, read_callback
from tiktok_shop.errors import (
    APIError,
    ConfigurationError,
    InvalidResponseError,
    NotAuthorizedError,
    RequestNotSentError,
    ResponseLostError,
)

APP = AppCredentials("6key", "app-secret-hush")
DATA = {
    "access_token": "ROW_new-access",
    "access_token_expire_in": 1767830400,
    "refresh_token": "ROW_new-refresh",
    "refresh_token_expire_in": 1798761600,
    "open_id": "open-1",
    "seller_name": "Tea House",
    "seller_base_region": "GB",
    "user_type": 0,
    "granted_scopes": ["seller.order.info"],
}


class Host:
    """Answers with what it is told, and remembers what it was asked."""

    def __init__(self, answer: Any, status: int = 200) -> None:
        self.answer, self.status = answer, status
        self.requests: list[httpx.Request] = []
        self.endpoint = TokenEndpoint(
            APP, httpx.MockTransport(self._handle), auth_url="https://auth.example/"
        )

    def _handle(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if isinstance(self.answer, Exception):
            raise self.answer
        if isinstance(self.answer, bytes):
            return httpx.Response(self.status, content=self.answer)
        return httpx.Response(self.status, json=self.answer)


def success(**changes: Any) -> dict[str, Any]:
    return {"code": 0, "message": "success", "request_id": "r-1", "data": DATA | changes}


async def test_a_code_becomes_a_grant() -> None:
    """The exchange sends the documented query and returns everything that the answer says."""
    host = Host(success())
    found = await host.endpoint.exchange(" TTP_code ")
    url = host.requests[0].url
    assert (url.host, url.path) == ("auth.example", "/api/v2/token/get")
    assert dict(url.params) == {
        "app_key": "6key",
        "app_secret": "app-secret-hush",
        "auth_code": "TTP_code",
        "grant_type": "authorized_code",
    }
    assert (found.access_token, found.refresh_token) == ("ROW_new-access", "ROW_new-refresh")
    assert (found.access_token_expire_in, found.refresh_token_expire_in) == (1767830400, 1798761600)
    assert (found.seller_name, found.region, found.user_type) == ("Tea House", "GB", 0)
    assert found.granted_scopes == ("seller.order.info",)


async def test_a_refresh_keeps_what_its_answer_leaves_out() -> None:
    """A creator's answer has neither name nor region, and an answer without a refresh token leaves the old one."""
    answer = {
        "code": 0,
        "data": {"access_token": "ROW_new", "seller_name": None, "access_token_expire_in": "odd"},
    }
    host = Host(answer)
    found = await host.endpoint.refresh(grant())
    assert dict(host.requests[0].url.params)["grant_type"] == "refresh_token"
    assert (found.id, found.access_token, found.refresh_token) == ("grant-1", "ROW_new", "ROW_refresh-0")
    assert found.seller_name == "Tea House"
    assert found.access_expires_at is None


@pytest.mark.parametrize("code", [36004001, 36004005, 98001006])
async def test_a_refused_grant_is_told_from_other_refusals(code: int) -> None:
    """These codes mean that a person must consent again, whatever the HTTP status."""
    host = Host({"code": code, "message": "no", "request_id": "r-1"}, status=401)
    with pytest.raises(NotAuthorizedError, match=rf"{code}.*r-1"):
        await host.endpoint.refresh(grant())


async def test_another_refusal_keeps_the_grant() -> None:
    """A code that says nothing about the grant is an APIError with code and request id."""
    with pytest.raises(APIError) as caught:
        await Host({"code": 98001004, "message": "bad", "request_id": "r-2"}).endpoint.refresh(grant())
    assert (caught.value.code, caught.value.request_id) == (98001004, "r-2")


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (b"<html>oops</html>", InvalidResponseError),
        ({"code": 0, "data": None}, InvalidResponseError),
        ({"code": 0, "data": {"access_token": ""}}, InvalidResponseError),
        (httpx.ConnectError("refused"), RequestNotSentError),
        (httpx.ReadTimeout("slow"), ResponseLostError),
    ],
)
async def test_no_usable_answer_is_one_of_our_errors(answer: Any, error: type[Exception]) -> None:
    """What is not an answer is told apart by what it means for the pair."""
    with pytest.raises(error):
        await Host(answer).endpoint.refresh(grant())


@pytest.mark.parametrize("code", ["", "  ", "null"])
async def test_an_empty_code_is_refused_before_anything_is_sent(code: str) -> None:
    """A refusal on the page comes back as code=null: that is no code."""
    host = Host(success())
    with pytest.raises(ConfigurationError, match="empty"):
        await host.endpoint.exchange(code)
    assert host.requests == []


async def test_no_secret_is_in_an_error_or_a_log_line(caplog: pytest.LogCaptureFixture) -> None:
    """Even where the host echoes the whole query, neither message, traceback nor log shows a secret."""
    echo = {
        "code": 98001004,
        "message": "bad: app_secret=app-secret-hush&refresh_token=ROW_refresh-0",
        "request_id": "r",
    }
    with caplog.at_level(logging.DEBUG):
        for answer in (echo, echo | {"code": 36004005}, httpx.ReadError("reset")):
            with pytest.raises((APIError, NotAuthorizedError, ResponseLostError)) as caught:
                await Host(answer).endpoint.refresh(grant())
            shown = "".join(traceback.format_exception(caught.value)) + str(caught.value) + repr(caught.value)
            assert "app-secret-hush" not in shown
            assert "ROW_refresh-0" not in shown
    assert caplog.records
    assert not any(
        "hush" in record.getMessage() or "ROW_" in record.getMessage() for record in caplog.records
    )


def test_a_callback_gives_its_code_only_for_our_state() -> None:
    """URL, query and bare code are understood; a foreign state is refused."""
    state = new_state()
    assert state != new_state()
    url = f"https://me.example/cb?app_key=6key&code=ROW_c&state={state}"
    assert read_callback(url, expected_state=state) == "ROW_c"
    assert read_callback(f"code=ROW_c&state={state}", expected_state=state) == "ROW_c"
    assert read_callback("ROW_c") == "ROW_c"
    for foreign in (url.replace(state, "other"), "https://me.example/cb?code=ROW_c"):
        with pytest.raises(ConfigurationError, match="state"):
            read_callback(foreign, expected_state=state)


@pytest.mark.parametrize(
    "pasted",
    [
        "http://[::1?code=ROW_c",
        "?code=ROW_c",
        "https://me.example/cb?code=ROW_c#x",
        "https://me.example/#/cb?code=ROW_c",
    ],
)
def test_a_code_is_found_in_whatever_was_pasted(pasted: str) -> None:
    """A URL that is broken, or whose page lives behind a `#`, holds its code all the same."""
    assert read_callback(pasted) == "ROW_c"


@pytest.mark.parametrize("error", ["auth_denied", "access_denied"])
def test_a_refusal_on_the_page_is_said(error: str) -> None:
    """Both spellings of a refusal are understood."""
    with pytest.raises(NotAuthorizedError, match=error):
        read_callback(f"https://me.example/cb?code=null&error={error}")


@pytest.mark.parametrize("callback", ["", "https://me.example/cb?state=x", "https://me.example/cb?code=null"])
def test_a_callback_without_a_code_is_refused(callback: str) -> None:
    """The message says what to paste."""
    with pytest.raises(ConfigurationError, match="paste the whole URL"):
        read_callback(callback)


def test_discovery_fills_what_is_known_and_names_what_is_new() -> None:
    """Known shops keep their names, new ones are named by their code, and ciphers are taken from the answer."""
    known = [Shop("Mine", None, None, None, "grant-1"), Shop("CODE2", "9", "ROW_9", "MY", "grant-2")]
    data = {
        "shops": [
            {"id": "1", "name": "Tea House", "region": "GB", "cipher": "ROW_1", "code": "CODE1"},
            {"id": "2", "name": "Tea Garden", "region": "GB", "cipher": "ROW_2", "code": "CODE2"},
            {"name": "without an id"},
        ]
    }
    shops, found = merge_discovered(known, {"grant-1": data})
    assert [shop.name for shop in shops] == ["Mine", "CODE2", "CODE2-2"]
    assert [(shop.name, shop.shop_id, shop.cipher, shop.seller_name) for shop in found] == [
        ("Mine", "1", "ROW_1", "Tea House"),
        ("CODE2-2", "2", "ROW_2", "Tea Garden"),
    ]
    assert merge_discovered(known, {"grant-1": {"shops": None}}) == (known, [])
