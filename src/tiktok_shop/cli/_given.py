"""What is given on the command line in one of several ways: as it is, in a file, on standard input, as pairs."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import orjson

from tiktok_shop.cli._session import UsageError


def content_of(given: str) -> bytes:
    """
    Return the bytes of ``@FILE``, of standard input for ``-``, or of the argument itself.

    Raises:
        UsageError: If the file cannot be read.
    """
    if given == "-":
        return sys.stdin.buffer.read()
    if not given.startswith("@"):
        return given.encode()
    try:
        return Path(given[1:]).read_bytes()
    except OSError as error:
        raise UsageError(f"cannot read {given[1:]}: {error.strerror}") from error


def text_of(given: str) -> str:
    """
    Like ``content_of``, for text.

    Raises:
        UsageError: If the file cannot be read, or it is not UTF-8.
    """
    try:
        return content_of(given).decode()
    except UnicodeDecodeError as error:
        raise UsageError(f"cannot read {_source(given)}: it is not UTF-8") from error


def json_object_of(option: str, given: str) -> dict[str, Any]:
    """
    Like ``content_of``, for a JSON object.

    Raises:
        UsageError: If it is none; *option* is in the message where the argument itself was wrong.
    """
    source = _source(given, option)
    try:
        value = orjson.loads(content_of(given))
    except orjson.JSONDecodeError as error:
        raise UsageError(f"{source} is not JSON: {error}") from error
    if not isinstance(value, dict):
        raise UsageError(f'{source} must be a JSON object, such as {{"name": "value"}}')
    return value


def pairs_of(option: str, given: Iterable[str] | None) -> dict[str, str]:
    """
    Return ``NAME=VALUE`` arguments as a ``dict``.

    Raises:
        UsageError: If one is no pair, or a name is given twice.
    """
    pairs: dict[str, str] = {}
    for text in given or ():
        name, equals, value = text.partition("=")
        if not name or not equals:
            raise UsageError(f"{option} {text!r}: write it as name=value")
        if name in pairs:
            raise UsageError(f"{option} {name} is given twice: put lists into one value, with commas")
        pairs[name] = value
    return pairs


def _source(given: str, option: str = "the argument") -> str:
    return "standard input" if given == "-" else given[1:] if given.startswith("@") else option
