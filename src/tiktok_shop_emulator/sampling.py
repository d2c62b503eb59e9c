"""
Answers for operations without a handler: made from the spec, the same for the same question.

Values look like what their names say, fields of the answer that the caller named in the question are echoed, and
lists that the spec calls paged really page.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from tiktok_shop_emulator.gateway.checks import Passed
from tiktok_shop_emulator.request import Refusal
from tiktok_shop_emulator.spec import Schema, SpecBook
from tiktok_shop_emulator.world import money

__all__ = ["Sampler"]

_MAX_DEPTH = 8
_KEPT = 1_000
"""Answers that are kept: they are pure, and making one costs more than the rest of a request."""
_DEFAULT_PAGE = 20
_WORDS = (
    "amber",
    "basil",
    "cedar",
    "delta",
    "ember",
    "fable",
    "grove",
    "haven",
    "indigo",
    "jade",
    "kelp",
    "lunar",
)
_FIRST = ("Ada", "Ben", "Citra", "Dewi", "Elif", "Farid", "Gita", "Hana", "Ivo", "Juno")


class _Dice:
    """Repeatable chance from a text."""

    def __init__(self, key: str) -> None:
        self._key = key

    def number(self, name: str, below: int) -> int:
        digest = hashlib.blake2b(f"{self._key}/{name}".encode(), digest_size=8).digest()
        return int.from_bytes(digest, "big") % below

    def at(self, name: str) -> _Dice:
        return _Dice(f"{self._key}/{name}")


@dataclass(frozen=True, slots=True)
class _Context:
    """What the values of one answer share."""

    key: str
    region: str
    currency: str
    hour: int
    """Unix seconds, by the hour: the same question asked twice in a row has the same answer."""

    echo: Mapping[str, str | int]
    """What the caller named; fields of the answer of the same name repeat it."""


def _context(passed: Passed, now: float, seed: int) -> _Context:
    shop = passed.shop
    owner = shop.cipher if shop else passed.authorization.authorization_id
    body = passed.body if isinstance(passed.body, dict) else {}
    given = {**body, **passed.query, **passed.path_params}
    return _Context(
        key=f"{seed}/{owner}/{passed.operation.id}",
        region=shop.region if shop else passed.authorization.region,
        currency=shop.currency if shop else "USD",
        hour=_hour(now),
        echo={key: value for key, value in given.items() if isinstance(value, str | int)},
    )


def _hour(now: float) -> int:
    return int(now) // 3600 * 3600


_Make = Callable[[str, _Dice, _Context], str]


class Sampler:
    """
    Makes answers.

    Args:
        spec: Says what an answer looks like.

        seed: Another seed makes other answers.
    """

    def __init__(self, spec: SpecBook, seed: int) -> None:
        self._spec = spec
        self._seed = seed
        self._schemas: dict[str, Schema | None] = {}
        self._answers: dict[tuple[str, int, str], Any] = {}

    def data(self, passed: Passed, now: float) -> Any:
        """
        Return the ``data`` member for *passed*.

        Raises:
            Refusal: If its page token is none of ours.
        """
        operation = passed.operation
        if operation.id not in self._schemas:
            found = self._spec.find(operation.id)
            self._schemas[operation.id] = found.data if found else None
        schema = self._schemas[operation.id]
        if schema is None:
            return None
        context = _context(passed, now, self._seed)
        question = (context.key, context.hour, repr((passed.path_params, passed.query, passed.body)))
        if question not in self._answers:
            if len(self._answers) >= _KEPT:
                self._answers.clear()
            self._answers[question] = self._make(schema, passed, context)
        return self._answers[question]

    def notification(self, event: str, *, shop_id: str, now: float) -> dict[str, Any]:
        """
        Return a webhook's body with values that look real.

        Args:
            event: Its name in the spec, such as ``order_status_change``.

            shop_id: The shop that it is about.

            now: When it is sent, Unix seconds.
        """
        operation = self._spec.document["webhooks"][event]["post"]
        schema = operation["requestBody"]["content"]["application/json"]["schema"]
        context = _Context(f"{self._seed}/{event}", "US", "USD", _hour(now), {"shop_id": shop_id})
        body: dict[str, Any] = self._value(schema, "", _Dice(f"{context.key}/{now}"), context, 0)
        if "timestamp" in body:
            body["timestamp"] = int(now)
        return body

    def _make(self, schema: Schema, passed: Passed, context: _Context) -> Any:
        data = self._value(
            schema, "data", _Dice(f"{context.key}/{sorted(passed.path_params.items())}"), context, 0
        )
        paging = passed.operation.paging
        if paging is not None and isinstance(data, dict):
            self._page(data, schema, paging, passed, context)
        return data

    def _page(
        self, data: dict[str, Any], schema: Schema, paging: Any, passed: Passed, context: _Context
    ) -> None:
        """Replace the list of a paged answer by the page that was asked for."""
        place = passed.query if paging.where == "query" else (passed.body or {})
        size = _page_size(place.get(paging.size) if paging.size else None)
        asked = place.get(paging.token)
        if paging.style == "page_number":
            offset = (int(asked or 1) - 1) * size
        else:
            offset = _read_token(asked, passed.operation.id)
        total = 7 + _Dice(context.key).number("total", 60)
        *parents, name = paging.items.split(".")
        node, node_schema = data, self._spec.resolve(schema)
        for parent in parents:
            node = node.setdefault(parent, {})
            node_schema = self._spec.resolve(node_schema.get("properties", {}).get(parent, {}))
        listed = self._spec.resolve(node_schema.get("properties", {}).get(name, {}))
        item = listed.get("items", {"type": "object"})
        dice = _Dice(context.key)
        end = max(offset, min(total, offset + size))
        node[name] = [
            self._value(item, name, dice.at(str(index)), context, 1) for index in range(offset, end)
        ]
        more = end < total
        if paging.next:
            _put(data, paging.next, _token(passed.operation.id, end) if more else "")
        if paging.total:
            _put(data, paging.total, total)
        for key in ("total_count", "total"):
            if isinstance(data.get(key), int):
                data[key] = total
        if "has_more" in data:
            data["has_more"] = more

    def _value(self, schema: Schema, name: str, dice: _Dice, context: _Context, depth: int) -> Any:
        resolved = self._spec.resolve(schema)
        kind = resolved.get("type")
        if isinstance(kind, list):
            kind = next((each for each in kind if each != "null"), None)
        if "allOf" in resolved:
            merged: dict[str, Any] = {}
            for part in resolved["allOf"]:
                value = self._value(part, name, dice, context, depth)
                merged.update(value if isinstance(value, dict) else {})
            return merged
        if "enum" in resolved and kind != "array":
            values = [value for value in resolved["enum"] if value is not None]
            echoed = context.echo.get(name)
            return echoed if echoed in values else values[dice.number(name, len(values))]
        match kind:
            case "object" | None:
                return self._object(resolved, name, dice, context, depth)
            case "array":
                if depth >= _MAX_DEPTH:
                    return []
                least, most = resolved.get("minItems", 0), resolved.get("maxItems", 3)
                count = max(least, min(most, 1 + dice.number(name + "#", 3)))
                item = resolved.get("items", {})
                return [
                    self._value(item, name, dice.at(f"{name}{index}"), context, depth + 1)
                    for index in range(count)
                ]
            case "boolean":
                return dice.number(name, 2) == 1
            case "integer":
                return _integer(resolved, name, dice, context)
            case "number":
                return float(_integer(resolved, name, dice, context))
            case _:
                return _string(resolved, name, dice, context)

    def _object(
        self, schema: Schema, name: str, dice: _Dice, context: _Context, depth: int
    ) -> dict[str, Any]:
        is_deep = depth >= _MAX_DEPTH
        promised = schema.get("required", ())
        made = {
            key: self._value(value, key, dice.at(name), context, depth + 1)
            for key, value in schema.get("properties", {}).items()
            if not is_deep or key in promised  # an object may end here, but not without what it always holds
        }
        if is_deep:
            return made
        extra = schema.get("additionalProperties")
        if isinstance(extra, Mapping) and extra and not made:
            made["1"] = self._value(extra, "1", dice.at(name), context, depth + 1)
        return made


def _put(data: dict[str, Any], path: str, value: Any) -> None:
    *parents, name = path.split(".")
    for parent in parents:
        data = data.setdefault(parent, {})
    data[name] = value


def _token(operation: str, offset: int) -> str:
    """Return a page token: opaque to callers, of the same base64 look as the live ones."""
    check = hashlib.blake2b(f"{operation}/{offset}".encode(), digest_size=3).hexdigest()
    return base64.b64encode(f"{check}page_offset={offset}".encode()).decode()


def _read_token(token: Any, operation: str) -> int:
    if not token:
        return 0
    try:
        text = base64.b64decode(str(token), validate=True).decode()
        offset = int(text.partition("=")[2])
    except ValueError:
        offset = -1
    if offset < 0 or _token(operation, offset) != token:
        raise Refusal(36009004, "PageToken is invalid", 400)
    return offset


def _page_size(given: Any) -> int:
    try:
        return max(1, min(100, int(given)))
    except (TypeError, ValueError):
        return _DEFAULT_PAGE


def _integer(schema: Schema, name: str, dice: _Dice, context: _Context) -> int:
    least, most = schema.get("minimum"), schema.get("maximum")
    form = schema.get("format", "")
    echoed = context.echo.get(name)
    if isinstance(echoed, str) and echoed.isascii() and echoed.isdigit() and len(echoed) < 19:
        echoed = int(echoed)
    if isinstance(echoed, int) and (least is None or echoed >= least) and (most is None or echoed <= most):
        return echoed
    if form in {"unix-seconds", "unix-millis"} or (not form and name.endswith("_time") and most is None):
        second = context.hour - dice.number(name, 30 * 86_400)
        return second * 1000 if form == "unix-millis" else second
    if form == "date-yyyymmdd":
        return int(_day(dice, name, context).strftime("%Y%m%d"))
    low = 0 if least is None else int(least)
    high = low + 100 if most is None else int(most)
    return low + dice.number(name, max(1, high - low + 1))


def _string(schema: Schema, name: str, dice: _Dice, context: _Context) -> str:
    text = _text(schema, name, dice, context)
    least, most = schema.get("minLength", 0), schema.get("maxLength")
    if len(text) < least:
        text += "x" * (least - len(text))
    return text if most is None else text[:most]


def _amount(name: str, dice: _Dice, context: _Context) -> str:
    cents = dice.number(name, 100_000)
    return f"{cents / 100:.2f}" if money.decimals(context.currency) else str(cents * 10)


def _second(name: str, dice: _Dice, context: _Context) -> str:
    return str(context.hour - dice.number(name, 30 * 86_400))


def _moment(form: str) -> _Make:
    return lambda name, dice, context: _day(dice, name, context).strftime(form)


def _currency(name: str, dice: _Dice, context: _Context) -> str:
    return context.currency


def _region(name: str, dice: _Dice, context: _Context) -> str:
    return context.region


def _person(name: str, dice: _Dice, context: _Context) -> str:
    return f"{_FIRST[dice.number(name, len(_FIRST))]} {_WORDS[dice.number(name + '2', len(_WORDS))].title()}"


_FORMATS: dict[str, _Make] = {
    "decimal-string": _amount,
    "iso4217": _currency,
    "iso3166-alpha2": _region,
    "bcp47": lambda name, dice, context: "en-US",
    "date": _moment("%Y-%m-%d"),
    "date-yyyy_mm_dd": _moment("%Y_%m_%d"),
    "date-yyyymmdd": _moment("%Y%m%d"),
    "date-time": _moment("%Y-%m-%dT%H:%M:%SZ"),
    "unix-seconds": _second,
    "unix-millis": lambda name, dice, context: _second(name, dice, context) + "000",
}

_BY_NAME: tuple[tuple[re.Pattern[str], _Make], ...] = (
    (re.compile(r"page_token$|^next_cursor$"), lambda name, dice, context: ""),
    (re.compile(r"(^|_)ids?$"), lambda name, dice, context: f"17{dice.number(name, 10**17):017d}"),
    (re.compile(r"currency"), _currency),
    (re.compile(r"region|country$"), _region),
    (re.compile(r"(amount|price|fee|gmv|cost|tax|revenue)$"), _amount),
    (
        re.compile(r"(rate|ratio|percentage)$"),
        lambda name, dice, context: f"{dice.number(name, 10_000) / 10_000:.4f}",
    ),
    (
        re.compile(r"(url|link|avatar|thumbnail)$"),
        lambda name, dice, context: (
            f"https://p16-oec-sg.ibyteimg.com/emulated/{dice.number(name, 16**8):08x}"
        ),
    ),
    (re.compile(r"uri$"), lambda name, dice, context: f"tos-emulated/{dice.number(name, 16**16):016x}"),
    (re.compile(r"email"), lambda name, dice, context: f"buyer{dice.number(name, 10_000)}@example.com"),
    (re.compile(r"phone"), lambda name, dice, context: f"(+1)555*****{dice.number(name, 100):02d}"),
    (re.compile(r"(name|nickname|title)$"), _person),
    (re.compile(r"(count|quantity|number|num)$"), lambda name, dice, context: str(dice.number(name, 500))),
    (re.compile(r"_time$"), _second),
)
"""What a text looks like whose schema says no more than its name does; the first match counts."""


def _text(schema: Schema, name: str, dice: _Dice, context: _Context) -> str:
    form = schema.get("format")
    echoed = context.echo.get(name)
    if isinstance(echoed, str) and echoed and not name.endswith("_token"):
        return echoed
    if form in _FORMATS:
        return _FORMATS[form](name, dice, context)
    for pattern, make in _BY_NAME:
        if pattern.search(name):
            return make(name, dice, context)
    return f"{_WORDS[dice.number(name, len(_WORDS))]} {_WORDS[dice.number(name + '2', len(_WORDS))]}"


def _day(dice: _Dice, name: str, context: _Context) -> datetime:
    return datetime.fromtimestamp(context.hour, UTC) - timedelta(days=1 + dice.number(name, 30))
