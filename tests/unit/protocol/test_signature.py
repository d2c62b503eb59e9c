"""Signatures against vectors from outside, stage by stage."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tiktok_shop._protocol.signature import Signer, is_multipart, webhook_signature
from tiktok_shop.signing import sign, string_to_sign

VECTORS = Path(__file__).parents[2] / "vectors"


def _load(folder: str) -> list[Any]:
    return [
        pytest.param(json.loads(path.read_bytes()), id=path.stem)
        for path in sorted((VECTORS / folder).glob("*.json"))
    ]


@pytest.mark.parametrize("case", _load("requests"))
def test_string_to_sign(case: dict[str, Any]) -> None:
    """The text that is signed is the one in the vector."""
    request = case["request"]
    text = string_to_sign(
        case["app_secret"],
        request["path"],
        [tuple(pair) for pair in request["query"]],
        body=(request["body"] or "").encode(),
        content_type=request["content_type"],
    )
    assert text == case["string_to_sign"]


@pytest.mark.parametrize("case", _load("requests"))
def test_sign(case: dict[str, Any]) -> None:
    """The signature is the one in the vector, from a mapping as well."""
    request = case["request"]
    signature = sign(
        case["app_secret"],
        request["path"],
        dict(request["query"]),
        body=request["body"] or b"",
        content_type=request["content_type"],
    )
    assert signature == case["sign"]


@pytest.mark.parametrize("case", _load("webhooks"))
def test_webhook(case: dict[str, Any]) -> None:
    """The signature of a webhook is the published one."""
    assert webhook_signature(case["app_key"], case["app_secret"], case["body"].encode()) == case["signature"]


def test_first_value_of_a_repeated_key_counts() -> None:
    """Of a repeated key only the first value is signed, as in the platform's Go and Java samples."""
    assert string_to_sign("s", "/p", [("b", "1"), ("b", "2"), ("a", "0")]) == "s/pa0b1s"


def test_keys_are_sorted_by_byte() -> None:
    """Capitals sort before the underscore, and that before small letters."""
    assert string_to_sign("s", "/p", {"a": "1", "_": "2", "B": "3"}) == "s/pB3_2a1s"


@pytest.mark.parametrize(
    "content_type", ["multipart/form-data", "Multipart/Form-Data; boundary=x", " multipart/form-data ;x"]
)
def test_multipart_body_is_left_out(content_type: str) -> None:
    """Only the media type decides whether the body is signed."""
    assert is_multipart(content_type)
    assert sign("s", "/p", {}, body=b"x", content_type=content_type) == sign("s", "/p", {})


@pytest.mark.parametrize("content_type", [None, "", "application/json", "application/multipart/form-data"])
def test_other_bodies_are_signed(content_type: str | None) -> None:
    """Any other body is part of the message, without a content type too."""
    assert string_to_sign("s", "/p", {}, body=b"{}", content_type=content_type) == "s/p{}s"


def test_bytes_that_are_not_text_are_signed_as_they_are() -> None:
    """A binary body is signed byte by byte, and shown escaped."""
    assert string_to_sign("s", "/p", {}, body=b"\xff") == "s/p\\xffs"
    assert sign("s", "/p", {}, body=b"\xff") != sign("s", "/p", {}, body=b"\\xff")


@pytest.mark.parametrize("value", [1750000000, 1750000000.0, None, True])
def test_values_that_are_not_text_are_refused(value: Any) -> None:
    """A number or None in the query is an error and not a signature that cannot match."""
    with pytest.raises(TypeError, match="timestamp"):
        sign("s", "/p", {"timestamp": value})


@pytest.mark.parametrize("path", ["order/1", "https://host/p", "/p?x=1"])
def test_path_must_be_a_path(path: str) -> None:
    """A URL in place of a path is an error."""
    with pytest.raises(ValueError, match="path must begin"):
        sign("s", path, {})


def test_the_secret_is_not_shown() -> None:
    """A signer's repr holds no secret."""
    assert "hush" not in repr(Signer("hush"))
