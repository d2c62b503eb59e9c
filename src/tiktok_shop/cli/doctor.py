"""``tiktok-shop doctor``: what is wrong with my set-up."""

from __future__ import annotations

import os
import re
import socket
import ssl
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

import typer

from tiktok_shop import signing
from tiktok_shop._protocol.hosts import API_BASE_URL, AUTH_BASE_URL
from tiktok_shop.cli import _output as output
from tiktok_shop.cli._session import EnvFile
from tiktok_shop.cli._vault import until
from tiktok_shop.credentials.background import CONSENT_WARNING
from tiktok_shop.credentials.environment import EnvironmentCredentials, load_environment
from tiktok_shop.errors import ConfigurationError
from tiktok_shop_openapi.registry import OPERATIONS

Verdict = Literal["ok", "note", "bad"]

# Published in "Sign your API request" and in a public client's test; see tests/vectors.
_VECTORS = (
    ("e59af819cc", "/authorization/202309/shops", {"app_key": "29a39d", "timestamp": "1623812664"},
     "b596b73e0cc6de07ac26f036364178ab16b0a907af13d43f0a0cd2345f582dc8"),
    ("e59af819cc", "/event/202309/webhooks",
     {"app_key": "68xu9ks5p4i8", "shop_cipher": "ROW_xkMbgAAAeVAQra0eZWebFQq5aIK", "timestamp": "1696909648"},
     "ed58e1b5e59865c22a7b828c1cab65007441f43cc91a6cb2f2cdc638e0995a37"),
)  # fmt: skip

_SKEW_ALLOWED = 30.0
"""Seconds ahead that the gateway allows; behind it allows 300."""


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at."""

    about: str
    verdict: Verdict
    text: str


def doctor(
    *,
    uses: Annotated[
        list[Path] | None,
        typer.Option(help="Source files or folders to search for deprecated operations.", metavar="PATH"),
    ] = None,
    offline: Annotated[bool, typer.Option(help="Do not ask the hosts.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    env_file: EnvFile = None,
) -> None:
    """
    Look at environment, hosts, clock, signature, tokens, ciphers and deprecated operations; exit 1 if something is wrong.

    Example: tiktok-shop doctor --uses src/
    """
    findings = [*_environment(env_file), *_signature(), *_deprecated(uses or [])]
    if not offline:
        found = _read(env_file)
        for about, default in (
            ("API host", found and found.base_url),
            ("auth host", found and found.auth_url),
        ):
            url = default or (API_BASE_URL if about == "API host" else AUTH_BASE_URL)
            findings += _host(about, url, time.time)
    if as_json:
        output.print_json([asdict(one) for one in findings])
    else:
        signs = {"ok": ("ok  ", "green"), "note": ("note", "yellow"), "bad": ("BAD ", "red")}
        for one in findings:
            output.marked(*signs[one.verdict], f"{one.about}: {one.text}")
    if any(one.verdict == "bad" for one in findings):
        raise typer.Exit(1)


def _read(env_file: Path | None) -> EnvironmentCredentials | None:
    try:
        return load_environment(env_file or ".env")
    except ConfigurationError:
        return None


def _environment(env_file: Path | None) -> Iterator[Finding]:
    try:
        found = load_environment(env_file or ".env")
    except ConfigurationError as error:
        yield Finding("environment", "bad", str(error))
        return
    where = (
        f"vault {found.vault_url.partition('://')[0]}"
        if found.vault_url
        else "no vault: tokens are not refreshed"
    )
    yield Finding(
        "environment", "ok", f"{len(found.shops)} shops, {len(found.authorizations)} grants, {where}"
    )
    now = datetime.now(UTC)
    names: dict[str, list[str]] = {}
    for shop in found.shops:
        names.setdefault(shop.authorization_id, []).append(shop.name)
        if shop.cipher is None:
            yield Finding(f"shop {shop.name}", "bad", "has no cipher: `tiktok-shop shops discover` finds it")
    for grant in found.authorizations:
        shops = ", ".join(names.get(grant.id, []))[:60]
        end, consent = grant.access_expires_at, grant.refresh_expires_at
        if end is not None and end <= now:
            how = (
                "it is refreshed at the next call"
                if found.vault_url
                else "set TIKTOK_SHOP_VAULT, or a new token"
            )
            yield Finding(
                f"token of {shops}", "note" if found.vault_url else "bad", f"ended {until(end, now)}: {how}"
            )
        else:
            yield Finding(
                f"token of {shops}", "ok", f"ends {until(end, now) if end else 'at a time nobody told us'}"
            )
        if consent is not None and consent - now < CONSENT_WARNING:
            yield Finding(f"consent of {shops}", "note", f"ends {until(consent, now)}: ask for a new one")


def _signature() -> Iterator[Finding]:
    wrong = [
        path for secret, path, query, expected in _VECTORS if signing.sign(secret, path, query) != expected
    ]
    if wrong:
        yield Finding(
            "signature", "bad", f"published vectors fail: {', '.join(wrong)}; this installation is broken"
        )
    else:
        yield Finding("signature", "ok", f"{len(_VECTORS)} published vectors hold")


def _host(about: str, url: str, now: Callable[[], float]) -> Iterator[Finding]:
    """Look a host up, connect to it, and compare clocks by its ``Date``."""
    parts = urlsplit(url)
    host, port = parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)
    if os.environ.get("TIKTOK_SHOP_PROXY"):
        yield Finding(about, "note", f"{host} is reached by a proxy, so it was not asked from here")
        return
    try:
        socket.getaddrinfo(host, port)
    except OSError as error:
        yield Finding(
            about,
            "bad",
            f"{host} has no address here ({error.strerror}): look at DNS, or set TIKTOK_SHOP_PROXY",
        )
        return
    kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
    connection = kind(host, port, timeout=10)
    try:
        connection.request("GET", "/authorization/202309/shops")
        before = now()
        date = connection.getresponse().getheader("Date")
    except ssl.SSLError as error:
        yield Finding(
            about, "bad", f"{host} does not prove who it is ({error.reason}): a proxy or a wrong CA bundle?"
        )
        return
    except (OSError, HTTPException) as error:
        yield Finding(about, "bad", f"{host}:{port} cannot be reached ({type(error).__name__})")
        return
    finally:
        connection.close()
    yield Finding(about, "ok", f"{host}:{port} answers{' over TLS' if parts.scheme == 'https' else ''}")
    if date is not None:
        skew = before - parsedate_to_datetime(date).timestamp()
        if abs(skew) <= _SKEW_ALLOWED:
            yield Finding("clock", "ok", f"within {abs(skew):.0f} s of {host}")
        else:
            side = "ahead of" if skew > 0 else "behind"
            yield Finding(
                "clock", "note", f"{abs(skew):.0f} s {side} {host}; the client corrects that, others do not"
            )


def _deprecated(places: list[Path]) -> Iterator[Finding]:
    """Search sources for methods and ids of operations that are on their way out."""
    ending = {name: one for one in OPERATIONS.values() if one.deprecated for name in (one.id, one.method)}
    files = [
        file for place in places for file in (sorted(place.rglob("*.py")) if place.is_dir() else [place])
    ]
    hits = 0
    for file in files:
        try:
            lines = file.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            yield Finding(str(file), "note", f"cannot be read: {error}")
            continue
        for number, line in enumerate(lines, start=1):
            for name in {word for word in re.findall(r"[A-Za-z_]\w*", line) if word in ending}:
                instead = ending[name].replaced_by
                hits += 1
                yield Finding(
                    f"{file}:{number}", "note", f"{name} is deprecated{f': use {instead}' if instead else ''}"
                )
    if files and not hits:
        yield Finding("deprecated operations", "ok", f"none in {len(files)} files")
