"""Errors cross processes, can be copied, and are one line."""

from __future__ import annotations

import copy
import inspect
import pickle
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import Any

import pytest

import tiktok_shop
from tiktok_shop import errors
from tiktok_shop.calls.batches import BatchReport

CLASSES = [cls for name in errors.__all__ if inspect.isclass(cls := getattr(errors, name))]
ARGUMENTS: dict[type[Exception], dict[str, Any]] = {
    errors.PartialBatchError: {"report": BatchReport(ok={"1": None})}
}


def made(cls: type[Any]) -> errors.TikTokShopError:
    """Return one with everything set that can be."""
    more = {
        "code": 36009002,
        "request_id": "r1",
        "http_status": 429,
        "hint": "wait",
        "kind": "k",
        "data": {"a": [1]},
    }
    given = ARGUMENTS.get(cls, more if issubclass(cls, errors.APIError) else {})
    error: errors.TikTokShopError = cls("it went wrong", operation="get_it", shop="SHOP1", **given)
    error.attempts, error.is_outcome_unknown, error.outcome_read = 3, True, "look"
    error.retry_after = 7.5
    error.add_note("a note")
    return error


@pytest.mark.parametrize("cls", CLASSES)
@pytest.mark.parametrize("carry", [lambda e: pickle.loads(pickle.dumps(e)), copy.copy, copy.deepcopy])  # noqa: S301 - our own error
def test_every_error_travels_with_its_facts(cls: type[Any], carry: Any) -> None:
    """Pickled or copied, an error is of its class and says and knows the same."""
    error = made(cls)
    other = carry(error)
    assert type(other) is cls
    assert str(other) == str(error)
    assert other.args == error.args
    assert vars(other).keys() == vars(error).keys()
    assert {k: repr(v) for k, v in vars(other).items()} == {k: repr(v) for k, v in vars(error).items()}


def _refused() -> None:
    raise made(errors.RateLimitError)


def test_an_error_comes_back_from_another_process() -> None:
    """A refusal in a worker is that refusal in its parent, and the pool lives on."""
    with ProcessPoolExecutor(1, mp_context=get_context("forkserver")) as pool:
        for _ in range(2):
            with pytest.raises(errors.RateLimitError) as caught:
                pool.submit(_refused).result()
            assert (caught.value.code, caught.value.retry_after, caught.value.shop) == (
                36009002,
                7.5,
                "SHOP1",
            )


@pytest.mark.parametrize(
    "text", ["a\nb", "a\r\n\x1b[2Jb", "a\x00\x07b", "a\u2028\u202eb", "a\x9b31mb", "a\ud800b"]
)
def test_an_error_is_one_line(text: str) -> None:
    """Whatever others wrote into it: no line breaks, no terminal codes, no turned text."""
    error = errors.APIError(text, code=1, request_id=text, hint=text, operation=text, shop=text)
    shown = str(error)
    assert shown.isprintable()
    assert shown.encode()
    assert len(shown.splitlines()) == 1
    assert "a" in shown
    assert str(errors.ConfigurationError(text)).isprintable()


def test_a_very_long_message_is_cut() -> None:
    """A stranger's megabyte does not fill a log."""
    assert len(str(errors.APIError("x" * 10**6, code=1))) < 3000


def test_all_errors_are_exported() -> None:
    """What ``except`` needs is importable from ``tiktok_shop.errors``."""
    assert tiktok_shop.TikTokShopError is errors.TikTokShopError
    defined = {
        cls.__name__ for cls in vars(errors).values() if inspect.isclass(cls) and issubclass(cls, Exception)
    }
    assert defined == {cls.__name__ for cls in CLASSES}
