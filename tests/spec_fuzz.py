"""Schemathesis against the emulator: requests made from the bundled spec, signed on their way in, every answer checked."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Mapping
from functools import cache
from importlib import resources
from typing import Any
from urllib.parse import parse_qsl, urlencode

import anyio
import hypothesis
import orjson
import schemathesis
from hypothesis import HealthCheck, Phase
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable
from schemathesis import Case, GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.emulator.conftest import event_problems
from tests.emulator.signed import NOON, ask, category_asset, make, request, sign
from tiktok_shop._protocol.error_table import documented_codes
from tiktok_shop_emulator import Emulator, asgi
from tiktok_shop_emulator.handlers.registry import HANDLERS
from tiktok_shop_emulator.messages import query_dict
from tiktok_shop_emulator.request import Refusal
from tiktok_shop_emulator.scopes import user_type_for
from tiktok_shop_emulator.world.events import Event
from tiktok_shop_emulator.world.identity import PARTNER
from tiktok_shop_openapi import spec_path
from tiktok_shop_openapi.registry import OPERATIONS
from tiktok_shop_runtime.operations import Operation

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
DOCUMENTED = {0, *(code for code, _areas in documented_codes())}
DOORS = {101000, 105001, 105002, 105005, 106001, 106013}
"""Codes of a request that was not let in: none may come, since every request is signed and has a token."""

Answers = Counter[tuple[str, int]]
"""Mode and code to how often."""

SYSTEM = {
    "app_key",
    "timestamp",
    "sign",
    "shop_cipher",
    "category_asset_cipher",
    "access_token",
    "shop_id",
    "version",
}
PLAIN = {"page_size": "10", "date": "2026-11-20"}
"""Values that most operations take."""

MOMENTS = {
    "_ge": (NOON - 20 * 86_400, "2026-11-01"),
    "_gt": (NOON - 20 * 86_400, "2026-11-01"),
    "_lt": (NOON - 86_400, "2026-11-15"),
    "_le": (NOON - 86_400, "2026-11-15"),
}
"""A period that has data, by the end of a parameter's name: as a number, and as a date."""


class Signed:
    """The emulator behind a program that signs whatever comes, so that every request reaches what it is for."""

    def __init__(self, emulator: Emulator) -> None:
        self._emulator = emulator
        people = emulator.authority.people
        self._owners = {person.user_type: person.authorization_id for person in reversed(list(people))}

    async def __call__(self, scope: asgi.Scope, receive: asgi.Receive, send: asgi.Send) -> None:
        """Serve one ASGI connection."""
        if scope["type"] == "http":
            message = await receive()
            body = message.get("body", b"")
            while message.get("more_body"):
                message = await receive()
                body += message.get("body", b"")

            async def receive_again() -> dict[str, Any]:
                return {"type": "http.request", "body": body}

            receive = receive_again
            incoming = await asgi.read(scope, receive)
            assert incoming is not None
            try:
                operation, _ = self._emulator.gateway.route(incoming, self._emulator.clock.now())
            except Refusal:
                own, token = {}, ""
            else:
                own, token = self._parameters(operation), self._token(operation)
            pairs = parse_qsl(incoming.query, keep_blank_values=True, errors="replace")
            query = urlencode([pair for pair in pairs if pair[0] not in SYSTEM | own.keys()] + [*own.items()])
            is_form = incoming.headers.get("content-type", "").startswith("multipart/")
            text = sign(
                self._emulator.world.app_secret,
                incoming.path,
                query_dict(query),
                b"" if is_form else incoming.body,
            )
            headers = [pair for pair in scope["headers"] if pair[0] != b"x-tts-access-token"]
            headers.append((b"x-tts-access-token", token.encode()))
            scope = {**scope, "query_string": f"{query}&sign={text}".encode(), "headers": headers}
        await self._emulator(scope, receive, send)

    def _parameters(self, operation: Operation) -> dict[str, str]:
        world = self._emulator.world
        if operation.host == "auth":
            return {"app_key": world.app_key, "app_secret": world.app_secret}
        own = {"app_key": world.app_key, "timestamp": str(int(self._emulator.clock.now()))}
        if "category_asset_cipher" in operation.query_params and user_type_for(operation) == PARTNER:
            own["category_asset_cipher"] = category_asset(self._emulator)
        return own | ({"shop_cipher": world.shops[0].cipher} if operation.shop_cipher else {})

    def _token(self, operation: Operation) -> str:
        authority = self._emulator.authority
        return authority.pair(self._owners[user_type_for(operation)]).access_token


@cache
def emulator() -> tuple[Emulator, Signed, str]:
    """Return the emulator of this process, its signer and the snapshot of its first state."""
    made = make(seed=3)[0]
    made.webhooks.default_address = "https://app.example/webhooks"
    return made, Signed(made), made.snapshot()


@cache
def schema() -> Any:
    """Return the bundled spec as schemathesis reads it, on one host, without what ``Signed`` adds to every request."""
    document = orjson.loads(spec_path().read_bytes())
    del document["security"]
    for item in document["paths"].values():
        item.pop("servers", None)
        for operation in item.values():
            operation.pop("servers", None)  # the emulator answers for every host, under its own name
            operation["parameters"] = [p for p in operation.get("parameters", ()) if "$ref" not in p]
    loaded = schemathesis.openapi.from_dict(document)
    loaded.app = emulator()[1]
    return loaded


@cache
def known() -> Mapping[str, list[str]]:
    """Return ids that exist, by the name of the parameter that takes them."""
    authority, shop = emulator()[0].authority, emulator()[0].world.shops[0]
    found = {"refresh_token": [authority.pair(shop.authorization_id).refresh_token]}

    def collect(value: Any, name: str) -> None:
        if isinstance(value, list):
            for item in value[:5]:
                collect(item, name)
        elif isinstance(value, dict):
            for key, item in value.items():
                own = f"{singular(name)}_id" if key == "id" else key
                if own.endswith("_id") and isinstance(item, str):
                    found.setdefault(own, []).append(item)
                collect(item, key)

    async def ask_all() -> None:
        for operation in OPERATIONS.values():
            if (
                operation.id in HANDLERS
                and operation.paging
                and operation.shop_cipher
                and not operation.path_params
            ):
                size = {operation.paging.size: "10"} if operation.paging.size else {}
                incoming = request(emulator()[0], operation.http_method, operation.path, size)
                reply = await ask(emulator()[0], incoming)
                collect(reply.data, "")

    anyio.run(ask_all)
    return {name: sorted(set(values)) for name, values in found.items()}


def singular(name: str) -> str:
    """Return what one of *name* is called."""
    return f"{name[:-3]}y" if name.endswith("ies") else name.removesuffix("s")


def familiar(value: Any, rand: random.Random, name: str = "") -> Any:
    """Return *value* with ids that exist, a period that has data, and the first page."""
    if isinstance(value, dict):
        return {
            key: familiar(item, rand, key) for key, item in value.items() if not key.endswith("page_token")
        }
    if isinstance(value, list):
        return [familiar(item, rand, singular(name)) for item in value]
    if name in PLAIN and isinstance(value, str):
        return PLAIN[name]
    if name == "page_size" and isinstance(value, int):
        return 10
    if isinstance(value, str) and name in known():
        return rand.choice(known()[name])
    moment = next((both for end, both in MOMENTS.items() if name.endswith(end)), None)
    if moment is not None and isinstance(value, int):
        return moment[0]
    if moment is not None and isinstance(value, str):
        return moment[1] if "date" in name else str(moment[0])
    return value


def fuzz(operation_id: str, examples: int) -> Answers:
    """
    Send *examples* right requests and as many wrong ones, from the first state of the emulator.

    Raises:
        FailureGroup: If schemathesis finds fault with an answer.
        AssertionError: If it is no answer of the platform's form, or was refused at the door.
    """
    counted: Answers = Counter()
    api, _signed, start = emulator()
    api.restore(start)

    def send(case: Case, mode: GenerationMode, chance: int | None) -> None:
        if operation_id == "deauthorize_shop":
            api.restore(start)  # the shop is gone after the first
        if chance is not None:
            rand = random.Random(chance)
            replace(case, lambda given: familiar(given, rand))
        answer = case.call_and_validate(checks=CHECKS).json()
        code = answer["code"]
        assert code in DOCUMENTED - DOORS, answer
        assert code == 0 or answer.get("data") is None, answer
        assert len(answer["request_id"]) == 34
        counted[mode.value, code] += 1

    each(schema().find_operation_by_id(operation_id), examples, send)
    for told in api.webhooks.listing():
        event = orjson.loads(told["body"])
        problems = event_problems(Event(event["type"], event["shop_id"], event["data"]))
        assert not problems, (event, problems)
    return counted


def each(operation: Any, examples: int, send: Callable[[Case, GenerationMode, int | None], None]) -> None:
    """Call *send* with *examples* right requests and as many wrong ones, each with a chance or ``None``."""
    for mode in GenerationMode:

        @hypothesis.seed(1)
        @hypothesis.settings(
            max_examples=examples,
            database=None,
            deadline=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        @hypothesis.given(
            case=operation.as_strategy(generation_mode=mode),
            mode=st.just(mode),
            chance=st.none() | st.integers(0, 1_000),
        )
        def sent(case: Case, mode: GenerationMode, chance: int | None) -> None:
            send(case, mode, chance)

        try:
            sent()
        except Unsatisfiable:
            # Where any text is right for every parameter there is no wrong request.
            assert mode is GenerationMode.NEGATIVE


def replace(case: Case, change: Callable[[Any], Any]) -> None:
    """Replace what *case* sends."""
    for place in ("path_parameters", "query", "body"):
        given = getattr(case, place)
        if isinstance(given, dict):
            setattr(case, place, change(given))


def is_reached(answers: Answers) -> bool:
    """Return whether a request got past the gateway's checks: it succeeded, or was refused for business reasons."""
    return any(code == 0 or code // 1000 != 36009 for _mode, code in answers)


# The market data.


@cache
def market_schema() -> Any:
    """Return the spec of the market data as schemathesis reads it, served by an account without limits."""
    folder = resources.files("winninghunter_openapi")
    loaded = schemathesis.openapi.from_dict(orjson.loads(folder.joinpath("openapi.json").read_bytes()))
    made = make(seed=3)[0]
    made.market.per_minute = made.market.monthly_credits = 10**9

    async def with_key(scope: asgi.Scope, receive: asgi.Receive, send: asgi.Send) -> None:
        if scope["type"] == "http":
            headers = [pair for pair in scope["headers"] if pair[0] != b"x-api-key"]
            scope = {**scope, "headers": [*headers, (b"x-api-key", made.market.api_key.encode())]}
        await made(scope, receive, send)

    loaded.app = with_key
    data = made.market.data
    # In this order, since list_creator_products is about a creator.
    loaded.ids = {
        "shop": data.shops,
        "creator": data.creators,
        "video": data.videos,
        "product": data.products,
    }
    return loaded


def fuzz_market(operation_id: str, examples: int) -> Counter[int]:
    """
    Send *examples* right requests and as many wrong ones; return how often each HTTP status came.

    Raises:
        FailureGroup: If schemathesis finds fault with an answer.
    """
    counted: Counter[int] = Counter()
    operation = market_schema().find_operation_by_id(operation_id)
    ids = next((sorted(ids) for kind, ids in market_schema().ids.items() if kind in operation_id), [])

    def send(case: Case, _mode: GenerationMode, chance: int | None) -> None:
        if chance is not None and ids:
            one = ids[chance % len(ids)]
            replace(case, lambda given: {**given, "id": one} if "id" in given else given)
        answer = case.call_and_validate(checks=CHECKS)
        counted[answer.status_code] += 1

    each(operation, examples, send)
    return counted
