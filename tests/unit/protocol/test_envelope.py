"""Answers read as the platform's rules say."""

from __future__ import annotations

import orjson
import pytest

from tiktok_shop import errors
from tiktok_shop._protocol.envelope import add_retry_after, api_error, read_envelope


def _body(**members: object) -> bytes:
    return orjson.dumps(members)


def test_success() -> None:
    """A code of 0 is a success, and the whole envelope comes back."""
    answer = read_envelope(200, _body(code=0, message="Success", data={"a": 1}, request_id="r"))
    assert answer["data"] == {"a": 1}


def test_success_with_a_code_in_text() -> None:
    """A code that is sent as text counts as the number it spells."""
    assert read_envelope(200, _body(code="0", data=None))["data"] is None


@pytest.mark.parametrize(
    ("status", "code", "message", "expected"),
    [
        (200, 105002, "expired", errors.AuthenticationError),
        (200, "105002", "expired", errors.AuthenticationError),
        (401, 106001, "sign", errors.AuthenticationError),
        (200, 105005, "scope", errors.PermissionDeniedError),
        (429, 36009002, "slow", errors.RateLimitError),
        (404, 36009009, "path", errors.NotFoundError),
        (200, 12052032, "gone", errors.NotFoundError),
        (200, 21011041, "cancelled", errors.ConflictError),
        (500, 36009003, "oops", errors.ServerError),
        (200, 777, "new", errors.APIError),
        (429, 777, "new", errors.RateLimitError),
        (503, 777, "new", errors.ServerError),
        (401, 777, "new", errors.AuthenticationError),
        (500, 0, "odd", errors.ServerError),
    ],
)
def test_refusals(status: int, code: int | str, message: str, expected: type[errors.APIError]) -> None:
    """A non-zero code raises the class of the catalogue; an unknown one goes by the HTTP status."""
    with pytest.raises(errors.APIError) as caught:
        read_envelope(status, _body(code=code, message=message, data=None, request_id="r1"))
    assert type(caught.value) is expected
    assert caught.value.request_id == "r1"
    assert caught.value.http_status == status
    assert str(caught.value).startswith("request r1: ")


def test_code_401_in_the_body_is_an_expired_token() -> None:
    """The founding documents' 401 in the body asks for a refresh."""
    with pytest.raises(errors.AuthenticationError) as caught:
        read_envelope(200, _body(code=401, message="token expired"))
    assert caught.value.kind == "token_expired"


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        (200, b"<html>captive portal</html>", errors.InvalidResponseError),
        (200, b"", errors.InvalidResponseError),
        (200, b'{"code":0,"data":{"a"', errors.InvalidResponseError),
        (200, b"[]", errors.InvalidResponseError),
        (200, b'{"code":"no number"}', errors.InvalidResponseError),
        (200, b'{"code":null}', errors.InvalidResponseError),
        (302, b"", errors.InvalidResponseError),
        (403, b"<html>", errors.InvalidResponseError),
        (429, b"", errors.RateLimitError),
        (503, b"<html>", errors.ServerError),
        (502, b"bad gateway", errors.ServerError),
        (408, b"", errors.ServerError),
    ],
)
def test_answers_without_an_envelope(
    status: int, body: bytes, expected: type[errors.TikTokShopError]
) -> None:
    """What is no envelope is told apart by its status, and its text stays out of the message."""
    with pytest.raises(expected) as caught:
        read_envelope(status, body)
    assert "captive portal" not in str(caught.value)
    assert str(status) in str(caught.value) or status == 200


def test_the_gateways_help_link_is_cut_off() -> None:
    """The short link at the end of the gateway's messages is dropped; our advice follows instead."""
    error = api_error(106001, "Sign is wrong. https://m.tiktok.shop/s/AbC1")
    assert error.message == "Sign is wrong."
    assert "sign --explain" in str(error)


def test_a_refusal_without_a_message_says_what_the_code_means() -> None:
    """An empty message is filled from the catalogue."""
    assert "cipher" in api_error(106013, "").message


def test_retry_after_is_noted() -> None:
    """The seconds that the server asks for are on the error."""
    error = api_error(36009002, "slow")
    add_retry_after(error, "7", now=0.0)
    assert error.retry_after == 7.0
    add_retry_after(error, None, now=0.0)
    assert error.retry_after == 7.0


@pytest.mark.parametrize(
    "code", [0.9, False, True, None, [], "zero", "0.0", "9" * 5000, float(2**70) / 3.3, ""]
)
def test_what_is_no_code_is_no_success(code: object) -> None:
    """Only a whole number, or the digits of one, is a code."""
    with pytest.raises((errors.InvalidResponseError, errors.APIError)):
        read_envelope(200, _body(code=code, data={}))
    if not isinstance(code, float) or not code.is_integer():
        with pytest.raises(errors.InvalidResponseError):
            read_envelope(200, _body(code=code, data={}))


def test_a_code_with_a_point_and_nothing_behind_it_counts() -> None:
    """Some JSON writers know one kind of number only."""
    assert read_envelope(200, b'{"code":0.0,"data":1}')["data"] == 1


def test_texts_of_the_platform_are_one_line() -> None:
    """Message and request id hold no line breaks and no control characters."""
    with pytest.raises(errors.APIError) as caught:
        read_envelope(200, _body(code=7, message="a\r\n\x1b[31mb", request_id="r\n1"))
    assert caught.value.message == "a [31mb"
    assert caught.value.request_id == "r 1"
