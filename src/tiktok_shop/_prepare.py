"""
Turn an operation and a caller's values into what goes on the wire. No I/O; every refusal comes before anything is sent.

Rules of the platform that live here: a list in the query is one value joined with commas; what is ``None`` is not
sent; a body that would be ``{}`` is not sent at all unless the operation insists on one
(https://partner.tiktokshop.com/docv2/page/sign-your-api-request, read with the behaviour of several clients).
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from difflib import get_close_matches
from typing import Any
from urllib.parse import quote

import orjson

from tiktok_shop.errors import ConfigurationError
from tiktok_shop_runtime.models import dump
from tiktok_shop_runtime.operations import Operation

Values = Mapping[str, Any]


def text_of(value: Any, *, what: str) -> str:
    """
    Return *value* as the platform writes it in a path or query.

    Booleans are ``true`` and ``false``, aware datetimes Unix seconds, dates ``YYYY-MM-DD``, sequences joined with
    commas.

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
        return str(unix_seconds(value, what=what))
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        return repr(value)
    if isinstance(value, enum.Enum):
        return text_of(value.value, what=what)
    if isinstance(value, Iterable) and not isinstance(value, bytes | Mapping):
        texts = [text_of(item, what=what) for item in value]
        if any("," in text for text in texts):
            raise ConfigurationError(f"{what}: an entry holds a comma, which separates entries on the wire")
        return ",".join(texts)
    raise ConfigurationError(f"{what}: cannot send a {type(value).__name__} in a query")


def moments_of(operation: Operation, values: Values) -> Values:
    """Return *values* with datetimes written in the unit that the operation wants them in."""
    if not any(isinstance(value, datetime) for value in values.values()):
        return values
    units = dict(operation.moments)
    return {
        name: _moment(value, units.get(name, ""), what=name) if isinstance(value, datetime) else value
        for name, value in values.items()
    }


def _moment(value: datetime, unit: str, *, what: str) -> int | str:
    """Return *value* as the platform wants it there: a number or a text, counted or ISO 8601."""
    seconds = unix_seconds(value, what=what)
    if unit == "date-time":
        return value.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    count = seconds * 1000 if unit.startswith("unix-millis") else seconds
    return str(count) if unit.endswith("-text") else count


def unix_seconds(moment: datetime, *, what: str) -> int:
    """Return *moment* in Unix seconds; refuse one without a time zone, which would mean another time elsewhere."""
    if moment.tzinfo is None:
        raise ConfigurationError(f"{what}: a datetime without a time zone; say which one, e.g. tzinfo=UTC")
    return int(moment.timestamp())


def path_of(template: str, values: Values) -> str:
    """Return *template* with its ``{names}`` filled in, quoted."""
    path = template
    for name, value in values.items():
        text = "" if value is None else text_of(value, what=name)
        if not text:
            raise ConfigurationError(f"{name} is empty: {template} needs it")
        path = path.replace(f"{{{name}}}", quote(text, safe=""))
    return path


def query_of(values: Values) -> list[tuple[str, str]]:
    """Return the pairs of *values* that are not ``None``, in their order."""
    return [(name, text_of(value, what=name)) for name, value in values.items() if value is not None]


def body_of(values: Values | None, *, is_required: bool) -> bytes:
    """
    Return the JSON bytes of *values* without those that are ``None``; ``b""`` stands for no body.

    Raises:
        ConfigurationError: If *values* is not a JSON object, or holds what JSON cannot.
    """
    if values is None:
        return b"{}" if is_required else b""
    if not isinstance(values, Mapping):
        raise ConfigurationError(f"the body must be a JSON object, not {_json_kind(values)}")
    sent = {name: dump(value) for name, value in values.items() if value is not None}
    if not sent and not is_required:
        return b""
    try:
        return orjson.dumps(sent, default=_json_value, option=orjson.OPT_PASSTHROUGH_DATETIME)
    except TypeError as error:
        raise ConfigurationError(f"the body is not JSON: {error.__cause__ or error}") from error


def _json_value(value: Any) -> Any:
    if isinstance(value, datetime):
        return unix_seconds(value, what="the body")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)  # money is text on the wire
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


def refuse_missing(operation: Operation, *given: Values | None) -> None:
    """
    Check that every required parameter has a value.

    Raises:
        ConfigurationError: Naming all that are missing.
    """
    missing = [name for name in operation.required if not any(_has(values, name) for values in given)]
    if missing:
        verb = "is" if len(missing) == 1 else "are"
        raise ConfigurationError(
            f"{', '.join(missing)} {verb} missing: {operation.id} needs {'it' if len(missing) == 1 else 'them'}",
            operation=operation.id,
        )


def _has(values: Values | None, name: str) -> bool:
    return bool(values) and values.get(name) is not None  # type: ignore[union-attr]  # `values` is a mapping if true


def split_params(operation: Operation, params: Values) -> tuple[dict[str, Any], dict[str, Any]]:
    """
    Sort loose parameters into those of the path and those of the query.

    Required ones that have a default (``page_size``) are filled in, as the typed methods do.

    Raises:
        ConfigurationError: For a name that the operation does not have; a typo must not widen a search in silence.
    """
    if not isinstance(params, Mapping):
        raise ConfigurationError(f"params must be a mapping of names to values, not {_json_kind(params)}")
    unknown = [
        name for name in params if name not in operation.path_params and name not in operation.query_params
    ]
    if unknown:
        raise ConfigurationError(_unknown(operation, unknown[0]), operation=operation.id)
    path = {name: params.get(name) for name in operation.path_params}
    query = {name: value for name, value in operation.defaults if name in operation.query_params}
    return path, {
        **query,
        **{name: value for name, value in params.items() if name not in operation.path_params},
    }


def _unknown(operation: Operation, name: str) -> str:
    if name in operation.body_fields:
        return f"{name} belongs into the body of {operation.id}, not into its query"
    known = [*operation.path_params, *operation.query_params]
    close = get_close_matches(name, known, n=1)
    hint = f"did you mean {close[0]}?" if close else f"it has {', '.join(known) or 'no parameters'}"
    return f"{operation.id} has no parameter {name}: {hint} (request() sends anything)"
