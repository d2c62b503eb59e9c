"""
What was given for an operation: checked, and in its wire form. No I/O; every refusal comes before anything is sent.

Rules of the platform that live here: a list in the query is one value joined with commas; what is ``None`` is not
sent; a body that would be ``{}`` is not sent at all unless the operation insists on one
(https://partner.tiktokshop.com/docv2/page/sign-your-api-request, read with the behaviour of several clients).
"""

from __future__ import annotations

import enum
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from difflib import get_close_matches
from typing import Any, Literal
from urllib.parse import quote

import orjson

from tiktok_shop.calls.api import Api
from tiktok_shop.errors import ConfigurationError
from tiktok_shop_runtime.models import Model, dump
from tiktok_shop_runtime.operations import Operation

Values = Mapping[str, Any]
NOTHING: Values = {}


@dataclass(frozen=True, slots=True)
class Arguments:
    """What one request carries. Final but for the page's token and the part of a batch: see ``with_value``."""

    path: str
    """With its parameters filled in, quoted."""

    query: tuple[tuple[str, str], ...] = ()
    body: Mapping[str, Any] | None = None
    """Members of the JSON object, or form fields, that have a value; ``None`` when no body was given."""

    files: Mapping[str, Any] | None = None

    def value(self, where: str, name: str) -> Any:
        """What is sent under a dotted name: text in the query, as it was given in the body; ``None`` for nothing."""
        if where == "query":
            return next((value for key, value in self.query if key == name), None)
        return dig(self.body, name)

    def with_value(self, where: str, name: str, value: Any) -> Arguments:
        """The same with *value* under a dotted name; nothing that the caller holds is changed."""
        if where == "query":
            kept = [pair for pair in self.query if pair[0] != name]
            return replace(self, query=(*kept, (name, text_of(value, what=name))))
        return replace(self, body=_planted(self.body or NOTHING, name, value))


def prepare(
    api: Api, operation: Operation, *, path: Values, query: Values, body: Values | None, files: Values | None
) -> Arguments:
    """
    Check what was given, by wire name, and return it in its wire form.

    Raises:
        ConfigurationError: For a required parameter that is missing, a list beyond the platform's limit, and what has
            no wire form.
    """
    if body is not None and not isinstance(body, Mapping):
        raise ConfigurationError(
            f"the body of {operation.id} must be a JSON object, not {_json_kind(body)}",
            operation=operation.id,
        )
    not_sent = api.not_sent
    asked = {n: v for n, v in query.items() if v is not None and not (not_sent and v in not_sent)}
    members = None
    if body is not None:
        members = {n: v for n, v in body.items() if v is not None and not (not_sent and v in not_sent)}
    for name, value in operation.defaults:
        if name in operation.query_params:
            asked.setdefault(name, value)
        elif name in operation.body_fields and members is not None:
            members.setdefault(name, value)
    _refuse(api, operation, path=path, query=asked, body=members or NOTHING, files=files or NOTHING)
    units = operation.moments
    return Arguments(
        _path_of(operation.path, path) if path else operation.path,
        tuple(
            (name, value if value.__class__ is str else text_of(value, what=name, units=units))
            for name, value in asked.items()
        ),
        members and _moments_of(members, units),
        files,
    )


def _refuse(
    api: Api, operation: Operation, *, path: Values, query: Values, body: Values, files: Values
) -> None:
    missing = [
        name
        for name in operation.required
        if name not in query and name not in body and path.get(name) is None and files.get(name) is None
    ]
    if missing:
        verb, what = ("is", "it") if len(missing) == 1 else ("are", "them")
        raise ConfigurationError(
            f"{', '.join(missing)} {verb} missing: {operation.id} needs {what}", operation=operation.id
        )
    for name, limit in operation.item_limits:
        if operation.batch is None or name != operation.batch.parameter:
            refuse_beyond(operation, name, limit, count(query.get(name, body.get(name))))
    if files and operation.body != "multipart":
        raise ConfigurationError(f"{operation.id} takes no files", operation=operation.id)
    if api.check is not None:
        api.check(operation, {**path, **query, **body})


def refuse_beyond(operation: Operation, name: str, limit: int, given: int) -> None:
    """
    Check the length of a list that one call must hold whole.

    Raises:
        ConfigurationError: If it is longer than *limit*.
    """
    if given > limit:
        raise ConfigurationError(
            f"{operation.id} takes at most {limit} {name}, got {given}; this call cannot be split, so send fewer",
            operation=operation.id,
        )


# --- loose parameters -------------------------------------------------------------------------------------------


def sort_params(
    operation: Operation, params: Values | None, body: Any, unknown: Literal["refuse", "send"]
) -> tuple[dict[str, Any], dict[str, Any]]:
    """
    Sort loose parameters into those of the path and those of the query.

    Raises:
        ConfigurationError: Where *unknown* is ``refuse``, for a parameter, or a field at the top of *body*, that the
            operation does not have; a typo must not widen a search in silence.
    """
    if params is None:
        params = NOTHING
    if not isinstance(params, Mapping):
        raise ConfigurationError(f"params must be a mapping of names to values, not {_json_kind(params)}")
    if unknown == "refuse":
        for name in params:
            if name not in operation.path_params and name not in operation.query_params:
                raise ConfigurationError(_unknown(operation, name), operation=operation.id)
        if isinstance(body, Mapping) and operation.body_fields:
            for name in body:
                if name not in operation.body_fields:
                    raise ConfigurationError(_unknown_field(operation, name), operation=operation.id)
    elif unknown != "send":
        raise ConfigurationError(f"unknown_fields is 'refuse' or 'send', not {unknown!r}")
    path = {name: params.get(name) for name in operation.path_params}
    return path, {name: value for name, value in params.items() if name not in operation.path_params}


def _unknown(operation: Operation, name: str) -> str:
    if name in operation.body_fields:
        return f"{name} belongs into the body of {operation.id}, not into its query"
    known = [*operation.path_params, *operation.query_params]
    return f"{operation.id} has no parameter {name}: {_hint(name, known)}"


def _unknown_field(operation: Operation, name: str) -> str:
    if name in operation.query_params or name in operation.path_params:
        return f"{name} belongs into the params of {operation.id}, not into its body"
    if name in operation.file_fields:
        return f"{name} is a file of {operation.id}: give it in files"
    return f"the body of {operation.id} has no field {name}: {_hint(name, operation.body_fields)}"


def _hint(name: str, known: Sequence[str]) -> str:
    close = get_close_matches(name, known, n=1)
    hint = f"did you mean {close[0]}?" if close else f"it has {', '.join(known) or 'none'}"
    return f"{hint} (unknown_fields='send' sends it on purpose)"


# --- wire forms -------------------------------------------------------------------------------------------------


def text_of(value: Any, *, what: str, units: tuple[tuple[str, str], ...] = ()) -> str:
    """
    Return *value* as the platform writes it in a path or query.

    Booleans are ``true`` and ``false``, aware datetimes Unix seconds (or what *units* says), dates ``YYYY-MM-DD``,
    sequences joined with commas.

    Raises:
        ConfigurationError: For a naive datetime and for what has no such form; *what* names the parameter.
    """
    if isinstance(value, str):
        return value.value if isinstance(value, enum.Enum) else value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | Decimal):
        return str(value)
    if isinstance(value, datetime):
        return str(moment(value, what=what, units=units))
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ConfigurationError(f"{what}: {value} is not a number that can be sent")
        return repr(value)
    if isinstance(value, enum.Enum):
        return text_of(value.value, what=what)
    if isinstance(value, Iterable) and not isinstance(value, bytes | Mapping):
        texts = [text_of(item, what=what) for item in value]
        if any("," in text for text in texts):
            raise ConfigurationError(f"{what}: an entry holds a comma, which separates entries on the wire")
        return ",".join(texts)
    raise ConfigurationError(f"{what}: cannot send a {type(value).__name__} in a query")


def moment(value: datetime, *, what: str, units: tuple[tuple[str, str], ...] = ()) -> int | str:
    """
    Return *value* as the platform wants it for *what*: a number or a text, counted or ISO 8601.

    Raises:
        ConfigurationError: Without a time zone: it would mean another time elsewhere.
    """
    if value.tzinfo is None:
        raise ConfigurationError(f"{what}: a datetime without a time zone; say which one, e.g. tzinfo=UTC")
    unit = next((unit for name, unit in units if name == what), "")
    if unit == "date-time":
        return value.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    counted = int(value.timestamp()) * (1000 if unit.startswith("unix-millis") else 1)
    return str(counted) if unit.endswith("-text") else counted


def _moments_of(body: dict[str, Any], units: tuple[tuple[str, str], ...]) -> dict[str, Any]:
    for name, value in body.items():
        if isinstance(value, datetime):
            body[name] = moment(value, what=name, units=units)
    return body


def _path_of(template: str, values: Values) -> str:
    path = template
    for name, value in values.items():
        text = "" if value is None else text_of(value, what=name)
        if not text:
            raise ConfigurationError(f"{name} is empty: {template} needs it")
        if text in {".", ".."}:  # a step through the path for everybody on the way: another operation
            raise ConfigurationError(f"{name} is {text!r}: {template} needs an id")
        path = path.replace(f"{{{name}}}", quote(text, safe=""))
    return path


def json_of(body: Values | None, *, is_required: bool) -> bytes:
    """
    Return the JSON bytes of *body*; ``b""`` stands for no body.

    Raises:
        ConfigurationError: If it holds what JSON cannot.
    """
    if not body:
        return b"{}" if is_required else b""
    try:
        content = orjson.dumps(body, default=_json_value, option=orjson.OPT_PASSTHROUGH_DATETIME)
    except TypeError as error:
        raise ConfigurationError(f"the body is not JSON: {error.__cause__ or error}") from error
    if b"null" in content and not _is_finite(
        body
    ):  # a hole in a table of somebody's would go out as "no value"
        raise ConfigurationError("the body holds a float that is not a number: leave the field out instead")
    return content


def _is_finite(value: Any) -> bool:
    if isinstance(value, float):
        return math.isfinite(value)
    if isinstance(value, Model):
        value = type(value).to_dict(value)
    if isinstance(value, Mapping):
        value = value.values()
    elif not isinstance(value, list | tuple):
        return True
    return all(_is_finite(one) for one in value)


def _json_value(value: Any) -> Any:
    if isinstance(value, Model):
        return type(value).to_dict(value)
    if isinstance(value, datetime):
        return moment(value, what="the body")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)  # money is text on the wire
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, Iterable) and not isinstance(value, bytes):
        return list(value)
    raise ConfigurationError(f"cannot send a {type(value).__name__} as JSON")


def _json_kind(value: Any) -> str:
    kinds = {
        list: "a list",
        tuple: "a list",
        str: "a text",
        bool: "a boolean",
        int: "a number",
        float: "a number",
    }
    return kinds.get(type(value), f"a {type(value).__name__}")


# --- members by dotted wire names -------------------------------------------------------------------------------


def dig(value: Any, dotted: str) -> Any:
    """Follow a dotted path of wire names through dicts and models; ``None`` where it ends early."""
    if value.__class__ is dict and "." not in dotted:  # by far the most, and the cheapest
        return value.get(dotted)
    for name in dotted.split("."):
        members = value if isinstance(value, Mapping) else getattr(value, "__dict__", None)
        if members is None:
            return None
        value = members.get(name)
    return value


def listed(value: Any, dotted: str | None) -> Sequence[Any]:
    """The list under a dotted path of wire names; empty where there is none."""
    items = dig(value, dotted) if dotted else None
    return items if isinstance(items, list) else ()


def count(values: Any) -> int:
    """How many entries a list has; 0 for what is none."""
    return len(values) if isinstance(values, Sequence) and not isinstance(values, str | bytes) else 0


def _planted(values: Mapping[str, Any], dotted: str, value: Any) -> dict[str, Any]:
    """A copy of *values* with *value* under a dotted name; objects on the way are made or copied."""
    name, _, rest = dotted.partition(".")
    if not rest:
        return {**values, name: value}
    inner = dump(values.get(name)) or NOTHING
    return {**values, name: _planted(inner, rest, value)}
