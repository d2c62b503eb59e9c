"""Signed requests without our client: what a stranger's program sends."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import orjson

from tiktok_shop_emulator import Emulator, VirtualClock
from tiktok_shop_emulator.messages import Answer, Incoming

NOON = 1_795_262_400
"""21 November 2026, 12:00 UTC."""


class Wall:
    """A wall clock that stands until a test moves it."""

    def __init__(self, at: float = NOON) -> None:
        self.at = at

    def __call__(self) -> float:
        return self.at


@dataclass
class Reply:
    """An answer, parsed."""

    status: int
    code: int
    message: str
    data: Any
    request_id: str
    headers: dict[str, str]
    json: dict[str, Any]


def make(**settings: Any) -> tuple[Emulator, Wall]:
    """Return an emulator of two shops whose time stands still."""
    wall = Wall()
    return Emulator(**{"shops": 2, "clock": VirtualClock(wall), **settings}), wall


def category_asset(emulator: Emulator) -> str:
    """Return the cipher of what the first partner works on."""
    world = emulator.world
    partner = next(one for one in world.authorizations if one.user_type == 3)
    return world.category_assets(partner)[0].cipher


def sign(secret: str, path: str, query: Mapping[str, str], body: bytes = b"") -> str:
    """Sign by the published rule, written anew here so that one mistake cannot pass both sides."""
    pairs = "".join(k + query[k] for k in sorted(query) if k not in {"sign", "access_token"})
    message = secret.encode() + path.encode() + pairs.encode() + body + secret.encode()
    return hmac.new(secret.encode(), message, hashlib.sha256).hexdigest()


def request(
    emulator: Emulator,
    method: str,
    path: str,
    query: Mapping[str, str] | None = None,
    *,
    body: bytes = b"",
    signed_body: bytes | None = None,
    content_type: str = "application/json",
    shop: int | None = 0,
    token: str | None = None,
    headers: Mapping[str, str] | None = None,
    **replaced: str,
) -> Incoming:
    """Return a rightly signed request; *replaced* overrides query keys after signing (an empty text removes one)."""
    world = emulator.world
    values = {"app_key": world.app_key, "timestamp": str(int(emulator.clock.now())), **(query or {})}
    if shop is not None:
        values["shop_cipher"] = world.shops[shop].cipher
    values["sign"] = sign(world.app_secret, path, values, body if signed_body is None else signed_body)
    values = {key: value for key, value in {**values, **replaced}.items() if value}
    if token is None:
        token = emulator.authority.pair(world.shops[shop or 0].authorization_id).access_token
    sent = {"x-tts-access-token": token, "content-type": content_type, **(headers or {})}
    return Incoming(method, path, urlencode(values), sent, body)


async def ask(emulator: Emulator, incoming: Incoming) -> Reply:
    """Return the answer to *incoming*."""
    return parsed(await emulator.respond(incoming))


def parsed(answer: Answer) -> Reply:
    """Return *answer* parsed."""
    json = orjson.loads(answer.body)
    return Reply(
        answer.status,
        json["code"],
        json["message"],
        json.get("data"),
        json["request_id"],
        dict(answer.headers),
        json,
    )


async def admin(emulator: Emulator, method: str, path: str, body: Any = None) -> tuple[int, Any]:
    """Call the admin API; return status and JSON."""
    content = b"" if body is None else json.dumps(body).encode()
    path, _, query = path.partition("?")
    incoming = Incoming(method, "/_emulator/" + path, query, {"content-type": "application/json"}, content)
    answer = await emulator.respond(incoming)
    return answer.status, orjson.loads(answer.body)
