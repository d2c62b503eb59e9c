"""What `doctor` asks of the network: hosts, TLS, clock, proxy. Every question ends within seconds."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from typing import Any, Literal, TypeVar
from urllib.parse import urlsplit

import anyio

T = TypeVar("T")

Verdict = Literal["ok", "note", "bad"]

_PATIENCE = 10.0
"""Seconds for one connection."""

_SKEW_ALLOWED = 30.0
"""Seconds ahead that the gateway allows; behind it allows 300."""

_PATH = "/authorization/202309/shops"
"""Answers a refusal to an unsigned call; what counts is that it answers."""


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at."""

    about: str
    verdict: Verdict
    text: str


async def ask_host(about: str, url: str, now: Callable[[], float], *, proxy: str | None) -> list[Finding]:
    """Connect to a host, directly or by a proxy, and compare clocks by its ``Date``; takes seconds, never longer."""
    parts = urlsplit(url)
    host = parts.hostname or url
    with anyio.move_on_after(2 * _PATIENCE):
        if proxy is not None:
            return await _by_proxy(about, url, host, proxy, now)
        return await _aside(lambda: list(_directly(about, url, now)))
    return [Finding(about, "bad", f"{host} did not answer within {2 * _PATIENCE:.0f} s")]


async def _aside(work: Callable[[], T]) -> T:
    """Run *work* in a thread that nobody waits for when time is up: a name look-up cannot be stopped."""
    loop = asyncio.get_running_loop()
    result: asyncio.Future[T] = loop.create_future()

    def settle(set_result: Callable[[Any], None], value: Any) -> None:
        if not result.done():
            set_result(value)

    def run() -> None:
        try:
            value = work()
        except Exception as error:  # noqa: BLE001 - handed to who waits
            outcome: tuple[Callable[[Any], None], Any] = (result.set_exception, error)
        else:
            outcome = (result.set_result, value)
        with contextlib.suppress(RuntimeError):  # the command has ended meanwhile
            loop.call_soon_threadsafe(settle, *outcome)

    threading.Thread(target=run, daemon=True).start()
    return await result


def _directly(about: str, url: str, now: Callable[[], float]) -> Iterator[Finding]:
    parts = urlsplit(url)
    host, port = parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)
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
    connection = kind(host, port, timeout=_PATIENCE)
    try:
        connection.request("GET", _PATH)
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
    yield from _clock(host, date, before)


async def _by_proxy(about: str, url: str, host: str, proxy: str, now: Callable[[], float]) -> list[Finding]:
    import httpx

    shown = shown_proxy(proxy)
    try:
        async with httpx.AsyncClient(proxy=proxy, timeout=_PATIENCE, trust_env=False) as client:
            before = now()
            answer = await client.get(f"{url.rstrip('/')}{_PATH}")
    except ImportError:
        return [Finding("proxy", "bad", "SOCKS needs more: pip install 'tiktok-shop-async[socks]'")]
    except httpx.ProxyError as error:
        return [Finding("proxy", "bad", f"{shown} does not let us through to {host} ({error})")]
    except httpx.ConnectError:
        return [Finding("proxy", "bad", f"{shown} cannot be reached, or cannot reach {host}")]
    except httpx.HTTPError as error:
        return [Finding("proxy", "bad", f"no answer of {host} by {shown} ({type(error).__name__})")]
    if "json" not in answer.headers.get("content-type", ""):
        return [
            Finding("proxy", "bad", f"{shown} answers itself, HTTP {answer.status_code}, instead of {host}")
        ]
    return [
        Finding("proxy", "ok", f"{shown} lets us through to {host}"),
        Finding(about, "ok", f"{host} answers by the proxy"),
        *_clock(host, answer.headers.get("date"), before),
    ]


def shown_proxy(url: str) -> str:
    """Return the proxy without its user and password."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"


def _clock(host: str, date: str | None, before: float) -> Iterator[Finding]:
    try:
        skew = before - parsedate_to_datetime(date or "").timestamp()
    except (ValueError, OverflowError):
        return
    if abs(skew) <= _SKEW_ALLOWED:
        yield Finding("clock", "ok", f"within {abs(skew):.0f} s of {host}")
        return
    side = "ahead of" if skew > 0 else "behind"
    yield Finding(
        "clock", "note", f"{abs(skew):.0f} s {side} {host}; the client corrects that, others do not"
    )
