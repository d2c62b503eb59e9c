"""The catalogue of codes."""

from __future__ import annotations

import pytest

from tiktok_shop import errors
from tiktok_shop._protocol.error_codes import BUSINESS, FAMILIES, GATEWAY
from tiktok_shop._protocol.error_table import documented_codes, error_class, is_retry_worthwhile, lookup


@pytest.mark.parametrize(
    ("message", "kind", "cls"),
    [
        ("Invalid timestamp, it is too old", "timestamp", errors.AuthenticationError),
        ("The `timestamp` is not a valid number", "timestamp", errors.AuthenticationError),
        ("Parameter 'app_key' is invalid", "app_key", errors.AuthenticationError),
        ("\u201capp key\u201d missing", "app_key", errors.AuthenticationError),
        ("missing 'sign'", "signature", errors.AuthenticationError),
        (
            "header 'x-tts-access-token' is malformed: access_token",
            "token_invalid",
            errors.AuthenticationError,
        ),
        ("'shop_cipher' is not expected", "cipher", errors.InvalidRequestError),
        ("Invalid API version", "version", errors.NotFoundError),
        ("invalid shop_id", None, errors.InvalidRequestError),
        ("page_size out of range", None, errors.InvalidRequestError),
    ],
)
def test_36009004_is_told_apart_by_its_message(message: str, kind: str | None, cls: type) -> None:
    """The shared code gets class and kind from a keyword of its message, whatever quotes stand around it."""
    row = lookup(36009004, message)
    assert row is not None
    assert row.kind == kind
    assert row.error is cls


def test_every_documented_code_has_a_meaning() -> None:
    """All documented codes map to a class of ours, with advice."""
    codes = [code for code, _ in documented_codes()]
    assert len(codes) == len(set(codes)) >= 747
    for code in codes:
        row = lookup(code, "x")
        assert row is not None
        assert issubclass(row.error, errors.APIError)
        assert row.meaning
        assert row.advice


def test_the_families_hold_all_747_documented_codes() -> None:
    """The list of the API reference is complete."""
    numbers = [run for _, _, digits in FAMILIES for run in digits.split()]
    count = sum(int(run[-3:]) - int(run[:3]) + 1 for run in numbers)
    assert count == 747


def test_only_36009004_has_several_rows() -> None:
    """No other code is described twice."""
    seen: set[int] = set()
    for row in (*GATEWAY, *BUSINESS):
        for code in row.codes:
            assert code not in seen or code == 36009004
            seen.add(code)


def test_unknown_codes_are_plain_api_errors() -> None:
    """A code that nobody has documented is an APIError, without advice."""
    assert lookup(4711) is None
    assert lookup(12052999) is None
    assert error_class(None, 200) is errors.APIError


def test_limits_of_a_day_are_not_worth_a_retry() -> None:
    """Catalogue rows know which refusals pass within minutes."""
    day, second = lookup(45101004), lookup(36009002)
    assert day is not None
    assert second is not None
    assert not is_retry_worthwhile(day)
    assert is_retry_worthwhile(second)


@pytest.mark.parametrize(
    ("code", "cls"),
    [
        (66007001, errors.ServerError),
        (11007009, errors.PermissionDeniedError),
        (11007016, errors.PermissionDeniedError),
        (38007001, errors.InvalidRequestError),
        (170001016, errors.InvalidRequestError),
        (36009014, errors.NotFoundError),
    ],
)
def test_codes_that_the_reference_does_not_list(code: int, cls: type) -> None:
    """Codes that were met elsewhere are in the catalogue, too."""
    row = lookup(code, "Rpc error")
    assert row is not None
    assert row.error is cls


def test_no_schema_found_is_a_missing_scope() -> None:
    """Whatever its code."""
    row = lookup(403, "No schema found for this path")
    assert row is not None
    assert (row.error, row.kind) == (errors.PermissionDeniedError, "scope")
