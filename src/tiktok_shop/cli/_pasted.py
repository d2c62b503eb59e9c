"""Read a request that somebody pastes: a URL, a curl command, or an exported REST-client request. No I/O."""

from __future__ import annotations

import re
import shlex
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import orjson

from tiktok_shop.cli._session import UsageError

_VARIABLE = re.compile(r"\{\{\s*([\w.$-]+)\s*\}\}")
_WITH_VALUE = {
    "-H",
    "--header",
    "-d",
    "--data",
    "--data-raw",
    "--data-binary",
    "-X",
    "--request",
    "--url",
    "-F",
    "--form",
}


@dataclass(frozen=True)
class Pasted:
    """A request as it would go out."""

    url: str
    body: bytes = b""
    content_type: str | None = None

    @property
    def path(self) -> str:
        return urlsplit(self.url).path

    @property
    def query(self) -> list[tuple[str, str]]:
        """Decoded pairs, in their order."""
        return parse_qsl(urlsplit(self.url).query, keep_blank_values=True)


def read_pasted(text: str, variables: Mapping[str, str]) -> Pasted:
    """
    Return the request in *text*, with its ``{{variables}}`` filled in.

    Raises:
        UsageError: If it is none of the forms, or a variable has no value; the message names it.
    """
    text = text.strip()
    if text.startswith("curl"):
        found = _from_curl(text)
    elif text.startswith("{"):
        found = _from_json(text)
    elif text.startswith(("http://", "https://", "/", "{{")):
        found = Pasted(text.split()[0])
    else:
        found = _from_http_file(text)
    return replace(
        found,
        url=_filled(found.url, variables),
        body=_filled(found.body.decode("utf-8"), variables).encode(),
    )


def _filled(text: str, variables: Mapping[str, str]) -> str:
    def value(found: re.Match[str]) -> str:
        name = found[1]
        if name not in variables:
            raise UsageError(f"{{{{{name}}}}} has no value: give it with --var {name}=VALUE")
        return variables[name]

    return _VARIABLE.sub(value, text)


def _from_curl(text: str) -> Pasted:
    try:
        words = shlex.split(text.replace("\\\n", " "))[1:]
    except ValueError as error:
        raise UsageError(f"this curl command does not end well: {error}") from error
    url, body, content_type, is_form = "", b"", None, False
    while words:
        word = words.pop(0)
        if word in _WITH_VALUE and words:
            value = words.pop(0)
            if word in {"-H", "--header"} and value.lower().startswith("content-type:"):
                content_type = value.partition(":")[2].strip()
            elif word in {"-F", "--form"}:
                is_form = True
            elif word.startswith(("-d", "--data")):
                body = value.encode()
            elif word == "--url":
                url = value
        elif not word.startswith("-"):
            url = url or word
    if not url:
        raise UsageError("this curl command has no URL")
    return Pasted(url, b"" if is_form else body, "multipart/form-data" if is_form else content_type)


def _from_json(text: str) -> Pasted:
    """A request, an item or a collection as Postman exports it (v2); of a collection the first request."""
    try:
        found: Any = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise UsageError(f"this export is not JSON: {error}") from error
    while isinstance(found, dict) and found.get("item"):
        found = found["item"][0]
    request = found.get("request", found) if isinstance(found, dict) else {}
    url = request.get("url")
    raw = url.get("raw") if isinstance(url, dict) else url
    if not isinstance(raw, str):
        raise UsageError("this export holds no request with a URL")
    body = request.get("body") or {}
    headers = request.get("header") or []
    content_type = next(
        (one.get("value") for one in headers if str(one.get("key")).lower() == "content-type"), None
    )
    if body.get("mode") == "formdata":
        return Pasted(raw, b"", "multipart/form-data")
    return Pasted(raw, str(body.get("raw") or "").encode(), content_type)


def _from_http_file(text: str) -> Pasted:
    """``POST https://…`` with headers and, after an empty line, a body: what .http files hold."""
    head, _, body = text.replace("\r\n", "\n").partition("\n\n")
    lines = [line for line in head.splitlines() if line and not line.startswith(("#", "//", "@"))]
    parts = lines[0].split() if lines else []
    url = next((part for part in parts if part.startswith(("http", "/", "{{"))), None)
    if url is None:
        raise UsageError("this is neither a URL nor a curl command nor an exported request")
    types = [line.partition(":")[2].strip() for line in lines[1:] if line.lower().startswith("content-type:")]
    return Pasted(url, body.strip("\n").encode(), types[0] if types else None)
