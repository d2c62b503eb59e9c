"""
Faults on demand: which request they hit, and what they do to it.

A fault is a line such as ``rate_limit;shop=SHOP2;retry_after=2;count=3``, the same in the constructor, on the command
line, in the ``x-emulator-fault`` header and (as JSON) in the admin API.
"""

from __future__ import annotations

import math
import random
import re
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any, Literal, cast, get_args

from tiktok_shop_emulator.world.identity import Shop
from tiktok_shop_runtime.operations import Operation

__all__ = ["Fault", "FaultKind", "Faults", "mutate", "parse_fault"]

FaultKind = Literal[
    "latency",
    "rate_limit",
    "server_error",
    "hang",
    "cut_before",
    "cut_after",
    "cut_during",
    "malformed_json",
    "truncated_json",
    "html",
    "nulls",
    "unknown",
    "code",
    "expired_token",
    "withdrawn",
    "skewed_clock",
    "slow_body",
]
"""
``latency`` waits before the answer, ``hang`` never answers, ``cut_before`` ends the connection before the request is
processed, ``cut_after`` when it was, ``cut_during`` within the answer's body. ``nulls`` and ``unknown`` change values of
a good answer, ``code`` is HTTP 200 with a non-zero code, ``skewed_clock`` moves the server's clock by ``seconds``.
"""

Distribution = Literal["fixed", "uniform", "exponential", "lognormal"]

EARLY = frozenset(
    {
        "latency",
        "rate_limit",
        "server_error",
        "hang",
        "cut_before",
        "expired_token",
        "withdrawn",
        "skewed_clock",
        "html",
    }
)
"""Kinds that act before the request is processed."""


@dataclass(slots=True)
class Fault:
    """One rule. Every condition that is not ``None`` must hold."""

    kind: FaultKind
    shop: str | None = None
    """``SHOP1`` and so on, or a shop's own name, id or cipher."""

    operation: str | None = None
    """``operationId``."""

    path: str | None = None
    """Beginning of the path."""

    probability: float = 1.0
    count: int | None = None
    """Requests that it still hits; ``None`` hits for ever."""

    after: int = 0
    """Matching requests that pass before the first hit."""

    seconds: float = 1.0
    """``latency``: mean wait. ``slow_body``: time for the whole body. ``skewed_clock``: how far ahead."""

    distribution: Distribution = "fixed"
    retry_after: str | None = None
    """``rate_limit``: the header as it is sent (seconds or an HTTP date); ``None`` sends none."""

    status: int | None = None
    """``server_error``: 500 if ``None``. ``code``: 200 if ``None``. ``rate_limit``: 429 if ``None``."""

    code: int | None = None
    message: str | None = None
    id: int = 0
    hits: int = field(default=0, compare=False)

    def matches(self, operation: Operation | None, shop: Shop | None, path: str) -> bool:
        """Return whether the rule is about this request; probability and count aside."""
        if self.operation is not None and (operation is None or operation.id != self.operation):
            return False
        if self.path is not None and not path.startswith(self.path):
            return False
        if self.shop is None:
            return True
        return shop is not None and self.shop in (
            f"SHOP{shop.index + 1}",
            shop.name,
            shop.shop_id,
            shop.cipher,
        )

    def wait_seconds(self, rand: random.Random) -> float:
        """Return one wait of the latency distribution, whose mean is ``seconds``."""
        match self.distribution:
            case "uniform":
                return rand.uniform(0.0, 2.0 * self.seconds)
            case "exponential":
                return rand.expovariate(1.0 / self.seconds) if self.seconds else 0.0
            case "lognormal":
                # sigma 0.75 gives the long tail of real services; mu makes the mean what was asked for.
                return (
                    rand.lognormvariate(math.log(self.seconds) - 0.28125, 0.75) if self.seconds > 0 else 0.0
                )
            case _:
                return self.seconds


_TYPES: dict[str, Any] = {
    "shop": str,
    "operation": str,
    "path": str,
    "probability": float,
    "count": int,
    "after": int,
    "seconds": float,
    "distribution": str,
    "retry_after": str,
    "status": int,
    "code": int,
    "message": str,
}


_LONGEST_TEXT = 500
_DAY = 86_400.0
_RANGES: dict[str, tuple[float, float]] = {
    "probability": (0.0, 1.0),
    "count": (0, 10**9),
    "after": (0, 10**9),
    "seconds": (-400 * _DAY, 400 * _DAY),  # a skewed clock can be behind
    "status": (200, 599),
    "code": (-(2**53), 2**53),
}
"""What JSON, HTTP and the clock can hold."""


def parse_fault(text: str | dict[str, Any]) -> Fault:
    """
    Read ``kind;key=value;…``, or the same as a mapping with ``kind``.

    Raises:
        ValueError: If the kind, a key or a value is not known.
    """
    if isinstance(text, str):
        kind, *rest = [part.strip() for part in text.split(";") if part.strip()] or [""]
        given: dict[str, Any] = {}
        for part in rest:
            key, separator, value = part.partition("=")
            if not separator:
                raise ValueError(f"{part!r} is not key=value")
            given[key.strip()] = value.strip()
    elif not isinstance(text, dict):
        raise ValueError("a fault is a text such as 'rate_limit;shop=SHOP2', or an object with kind")
    else:
        given = {key: value for key, value in text.items() if key not in {"id", "hits"} and value is not None}
        kind = given.pop("kind", "")
    if kind not in get_args(FaultKind):
        raise ValueError(f"unknown fault {kind!r}; known: {', '.join(get_args(FaultKind))}")
    fault = Fault(cast("FaultKind", kind))
    for key, value in given.items():
        if key not in _TYPES:
            raise ValueError(f"unknown setting {key!r} of a fault; known: {', '.join(_TYPES)}")
        setattr(fault, key, _setting(key, value))
    if fault.distribution not in get_args(Distribution):
        raise ValueError(
            f"unknown distribution {fault.distribution!r}; known: {', '.join(get_args(Distribution))}"
        )
    return fault


def _setting(key: str, value: object) -> object:
    wanted = _TYPES[key]
    try:
        read = None if isinstance(value, bool | list | dict) else wanted(value)
    except (TypeError, ValueError, OverflowError):
        raise ValueError(f"{key}={value!r} is not a {wanted.__name__}") from None
    if read is None:
        raise ValueError(f"{key}={value!r} is not a {wanted.__name__}")
    if wanted is str:
        if len(read) > _LONGEST_TEXT or not read.isprintable():
            raise ValueError(f"{key} must be printable text of at most {_LONGEST_TEXT} characters")
        return read
    low, high = _RANGES[key]
    if not low <= read <= high:
        raise ValueError(f"{key}={value} must be from {low} to {high}")
    return read


class Faults:
    """
    The rules in force, and the chance that decides.

    Each shop has a chance of its own: what hits its requests depends on their order, and on no other shop's.
    """

    def __init__(self, seed: int, rules: Iterable[Fault | str] = ()) -> None:
        self._seed = seed
        self.rand = random.Random(seed)  # noqa: S311 - repeatable chance, not a secret
        """Decides the chance of requests that belong to no shop."""
        self._rand_of_shop: dict[str, random.Random] = {}
        self.rules: list[Fault] = []
        self._next_id = 0
        for rule in rules:
            self.add(rule)

    def add(self, fault: Fault | str | dict[str, Any]) -> Fault:
        """
        Put a rule in force; what is returned carries its id.

        Raises:
            ValueError: If it cannot be read.
        """
        added = replace(fault) if isinstance(fault, Fault) else parse_fault(fault)
        self._next_id += 1
        added.id = self._next_id
        self.rules.append(added)
        return added

    def remove(self, fault_id: int) -> bool:
        """Take a rule out of force; return whether there was one."""
        before = len(self.rules)
        self.rules = [rule for rule in self.rules if rule.id != fault_id]
        return len(self.rules) < before

    def clear(self) -> None:
        """Take all rules out of force."""
        self.rules = []

    def rand_of(self, shop: Shop | None) -> random.Random:
        """Return the chance that decides about a shop's requests."""
        if shop is None:
            return self.rand
        rand = self._rand_of_shop.get(shop.cipher)
        if rand is None:
            rand = random.Random(f"{self._seed} {shop.cipher}")  # noqa: S311 - as above
            self._rand_of_shop[shop.cipher] = rand
        return rand

    def select(
        self, operation: Operation | None, shop: Shop | None, path: str, header: str | None = None
    ) -> list[Fault]:
        """Return the faults that hit this request, and count them."""
        rand = self.rand_of(shop)
        hit = [
            fault for fault in self.rules if fault.matches(operation, shop, path) and _strikes(fault, rand)
        ]
        if header:
            hit += [parse_fault(part) for part in header.split(",") if part.strip()]
        return hit

    def listing(self) -> list[dict[str, Any]]:
        """Return the rules as plain values, settings that are not used left out."""
        plain = {item.name: item.default for item in fields(Fault)}
        return [
            {
                key: value
                for key, value in asdict(rule).items()
                if key in {"id", "hits"} or value != plain[key]
            }
            for rule in self.rules
        ]

    def snapshot(self) -> Any:
        """Return the state as a value of its own."""
        chances = {cipher: rand.getstate() for cipher, rand in self._rand_of_shop.items()}
        return [replace(rule) for rule in self.rules], self._next_id, self.rand.getstate(), chances

    def restore(self, state: Any) -> None:
        """Go back to a snapshot."""
        rules, self._next_id, chance, chances = state
        self.rules = [replace(rule) for rule in rules]
        self.rand.setstate(chance)
        self._rand_of_shop = {}
        for cipher, chance in chances.items():
            self._rand_of_shop[cipher] = rand = random.Random()  # noqa: S311 - as above
            rand.setstate(chance)


def _strikes(fault: Fault, rand: random.Random) -> bool:
    """Return whether a rule that matches hits, and count it."""
    if fault.count is not None and fault.count <= 0:
        return False
    if fault.probability < 1.0 and rand.random() >= fault.probability:
        return False
    if fault.after > 0:
        fault.after -= 1
        return False
    if fault.count is not None:
        fault.count -= 1
    fault.hits += 1
    return True


_ENUM_LIKE = re.compile(r"[A-Z][A-Z_]{3,}\Z")


def mutate(data: Any, kind: str, rand: random.Random) -> Any:
    """
    Return a copy of *data* with about a tenth of its values (at least one) changed.

    ``nulls``: they are ``null``, lists too. ``unknown``: words like ``AWAITING_SHIPMENT`` become words that no
    enum has, and objects get a field that no schema has.
    """
    places = list(_places(data, kind))
    chosen = set(rand.sample(range(len(places)), max(1, len(places) // 10))) if places else set()
    wanted = {places[index] for index in chosen}

    def copy(value: Any, at: tuple[Any, ...]) -> Any:
        if at in wanted and kind == "nulls":
            return None
        if isinstance(value, dict):
            changed = {key: copy(item, (*at, key)) for key, item in value.items()}
            if at in wanted:
                changed["a_field_newer_than_the_spec"] = {"since": "tomorrow"}
            return changed
        if isinstance(value, list):
            return [copy(item, (*at, index)) for index, item in enumerate(value)]
        return "A_VALUE_NEWER_THAN_THE_SPEC" if at in wanted else value

    return copy(data, ())


def _places(value: Any, kind: str, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the paths of the values that *kind* can change."""
    if isinstance(value, dict):
        if kind == "unknown":
            yield at
        for key, item in value.items():
            if kind == "nulls" and not key.endswith("token"):
                yield (*at, key)
            yield from _places(item, kind, (*at, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _places(item, kind, (*at, index))
    elif kind == "unknown" and isinstance(value, str) and _ENUM_LIKE.match(value):
        yield at
