"""A world on a clock that tests move, and handlers called as the gateway calls them, every answer checked by the spec."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import tiktok_shop_emulator.handlers  # noqa: F401 - registers the handlers
from tiktok_shop_emulator.handlers.registry import HANDLERS
from tiktok_shop_emulator.request import EmulatedRequest, Refusal, UploadedFile
from tiktok_shop_emulator.spec import SpecBook
from tiktok_shop_emulator.world import World
from tiktok_shop_emulator.world.events import Event
from tiktok_shop_openapi.registry import OPERATIONS

NOON = 1_795_262_400
"""21 November 2026, 12:00 UTC."""

BOOK = SpecBook()


class Clock:
    """Stands still until a test moves it."""

    def __init__(self) -> None:
        self.at = NOON

    def now(self) -> float:
        return self.at

    def move(self, seconds: int) -> None:
        self.at += seconds


class Direct:
    """Calls handlers without a gateway; an answer that the spec does not allow fails the test."""

    def __init__(self, world: World, clock: Clock, events: list[Event]) -> None:
        self.world, self.clock, self.events = world, clock, events
        self.shop = world.shops[0]
        self._validators: dict[str, Draft202012Validator | None] = {}

    @property
    def business(self) -> Any:
        return self.world.business(self.shop)

    def __call__(
        self,
        operation_id: str,
        path: Mapping[str, str] | None = None,
        *,
        body: Any = None,
        files: Mapping[str, UploadedFile] | None = None,
        **query: object,
    ) -> Any:
        operation = OPERATIONS[operation_id]
        request = EmulatedRequest(
            operation,
            dict(path or {}),
            {name: str(value) for name, value in query.items()},
            body,
            dict(files or {}),
            self.shop,
            next(a for a in self.world.authorizations if a.authorization_id == self.shop.authorization_id),
            self.clock.at,
        )
        told = len(self.events)
        data = HANDLERS[operation_id](request, self.world)
        assert self.problems(operation_id, data) == []
        assert [wrong for event in self.events[told:] for wrong in event_problems(event)] == []
        return data

    def refused(self, operation_id: str, path: Mapping[str, str] | None = None, **rest: Any) -> int:
        """Return the code that the call is refused with."""
        with pytest.raises(Refusal) as caught:
            self(operation_id, path, **rest)
        return caught.value.code

    def pages(
        self, operation_id: str, items: str, path: Mapping[str, str] | None = None, **rest: Any
    ) -> list[Any]:
        """Return the items of all pages."""
        found, token = [], ""
        for _ in range(500):
            data = self(operation_id, path, **rest, **({"page_token": token} if token else {}))
            found += data[items]
            token = data["next_page_token"]
            if not token:
                return found
        raise AssertionError("the pages never end")

    def problems(self, operation_id: str, data: Any) -> list[str]:
        """Return where *data* is not what the spec says, unknown fields included."""
        if operation_id not in self._validators:
            schema = BOOK.find(operation_id).data
            whole = None if schema is None else {**schema, "components": BOOK.document["components"]}
            self._validators[operation_id] = None if whole is None else Draft202012Validator(whole)
        validator = self._validators[operation_id]
        if validator is None:
            return [] if data in ({}, None) else ["data where the spec has none"]
        data = ends(data)
        wrong = [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(data)]
        return wrong + unknown(validator.schema, data, "$")


def event_problems(event: Event) -> list[str]:
    """Return where an event is not what the spec's webhook says, unknown fields included."""
    schema = _event_schemas()[event.type]
    whole = {**schema, "components": BOOK.document["components"]}
    wrong = [
        f"{error.json_path}: {error.message[:200]}"
        for error in Draft202012Validator(whole).iter_errors(event.data)
    ]
    return [f"event {event.type}: {one}" for one in wrong + unknown(schema, event.data, "$")]


@cache
def _event_schemas() -> dict[int, Any]:
    """Number of an event to the schema of its data."""
    found = {}
    for item in BOOK.document["webhooks"].values():
        body = BOOK.resolve(item["post"]["requestBody"]["content"]["application/json"]["schema"])
        found[item["post"]["x-tiktok-shop-event"]["type"]] = BOOK.resolve(body["properties"]["data"])
    return found


def ends(data: Any) -> Any:
    """Return *data* with the middle of long lists left out: a page's items are alike, and checking costs time."""
    if isinstance(data, dict):
        return {name: ends(value) for name, value in data.items()}
    if isinstance(data, list):
        return [ends(value) for value in (data if len(data) <= 8 else [*data[:4], *data[-4:]])]
    return data


def unknown(schema: Any, data: Any, at: str) -> list[str]:
    """Return the fields of *data* that *schema* does not know."""
    schema = BOOK.resolve(schema)
    if isinstance(data, dict) and "properties" in schema:
        found = [f"{at}.{name}: unknown field" for name in data if name not in schema["properties"]]
        for name, value in data.items():
            found += unknown(schema["properties"].get(name, {}), value, f"{at}.{name}")
        return found
    if isinstance(data, list):
        return sorted({one for value in data for one in unknown(schema.get("items", {}), value, f"{at}[]")})
    return []


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def direct(clock: Clock) -> Direct:
    events: list[Event] = []
    return Direct(World(seed=7, shop_count=12, clock=clock, on_event=events.append), clock, events)
