"""How facts of the spec are said in Python: identifiers, annotations, docstrings."""

from __future__ import annotations

import json
import keyword
import re
import textwrap
from typing import Any

from . import source

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
_FORMATS = {
    "unix-seconds": "Unix seconds.",
    "unix-millis": "Unix milliseconds.",
    "date": "A date, `YYYY-MM-DD`.",
    "date-time": "A moment as text, ISO 8601.",
    "date-yyyymmdd": "A date, `YYYYMMDD`.",
    "date-yyyy_mm_dd": "A date, `YYYY_MM_DD`.",
    "decimal-string": "A decimal number as text.",
    "iso4217": "ISO 4217 currency code.",
    "iso3166-alpha2": "ISO 3166-1 alpha-2 country code.",
    "bcp47": "BCP 47 language tag.",
}
_SNAKE = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_UNITS = {"basis-points": "basis points (hundredths of a percent)"}


def snake(operation_id: str) -> str:
    """Return the Python name of an operation."""
    return _SNAKE.sub("_", operation_id).lower()


def sentence(text: str) -> str:
    """Return *text* on one line, with an end mark."""
    text = " ".join(text.split())
    return text if not text or text.endswith((".", "!", "?", ":")) else f"{text}."


def identifier(schema: dict[str, Any], wire: str) -> str:
    """Return the Python name of the field or parameter *wire*: ours where the wire's is misspelt, else snake_case."""
    name = schema.get("x-name") or snake(re.sub(r"\W+", "_", wire))
    if name[0].isdigit():  # 24h_live_gmv is not an identifier, live_gmv_24h is
        first, _, rest = name.partition("_")
        name = f"{rest}_{first}"
    return f"{name}_" if keyword.iskeyword(name) else str(name)


def answer_type(document: dict[str, Any], schema: dict[str, Any], prefix: str = "") -> str:
    """Return the annotation of a field of an answer: open enums, concrete containers."""
    if "$ref" in schema:
        return prefix + source.ref_of(schema)[1]
    kinds = _kinds(schema)
    if "anyOf" in schema:
        choices = [answer_type(document, choice, prefix) for choice in _choices(schema)]
        return choices[0] if len(choices) == 1 else "Any"
    if len(kinds) != 1:
        return "Any"
    if schema.get("enum") and kinds[0] in _SCALARS:
        return f"{_literal(schema['enum'])} | {_SCALARS[kinds[0]]}"
    if kinds[0] == "array":
        return f"list[{answer_type(document, schema.get('items', {}), prefix)}]"
    if kinds[0] == "object":
        values = schema.get("additionalProperties")
        return f"dict[str, {answer_type(document, values, prefix) if isinstance(values, dict) else 'Any'}]"
    return _SCALARS.get(kinds[0], "Any")


def argument_type(
    document: dict[str, Any], schema: dict[str, Any], prefix: str = "", *, moments: bool = False
) -> str:
    """Return the annotation of an argument or a field of a request: closed enums, any container of the right kind."""
    if "$ref" in schema:
        return f"{prefix}{source.ref_of(schema)[1]} | Mapping[str, Any]"
    kinds = _kinds(schema)
    if "anyOf" in schema:
        choices = [argument_type(document, choice, prefix) for choice in _choices(schema)]
        return choices[0] if len(choices) == 1 else "Any"
    if len(kinds) != 1:
        return "Any"
    if schema.get("format") == "binary":
        return "FileInput"
    if schema.get("enum") and kinds[0] in _SCALARS:
        return _literal(schema["enum"])
    if kinds[0] == "array":
        return f"Sequence[{argument_type(document, schema.get('items', {}), prefix)}]"
    if kinds[0] == "object":
        return "Mapping[str, Any]"
    if moments and moment(schema):
        return f"{_SCALARS[kinds[0]]} | datetime"
    return _SCALARS.get(kinds[0], "Any")


def moment(schema: dict[str, Any]) -> str | None:
    """Return how a moment is written on the wire, as the registry says it; ``None`` for what is none."""
    unit, kind = schema.get("format"), schema.get("type")
    if unit in {"unix-seconds", "unix-millis"} and kind in {"integer", "string"}:
        return str(unit) if kind == "integer" else f"{unit}-text"
    return "date-time" if unit == "date-time" and kind == "string" else None


def is_nullable(schema: dict[str, Any]) -> bool:
    """Whether the spec allows ``null``."""
    kinds = schema.get("type")
    return (isinstance(kinds, list) and "null" in kinds) or len(_choices(schema)) < len(
        schema.get("anyOf", ())
    )


def _kinds(schema: dict[str, Any]) -> list[str]:
    kinds = schema.get("type", [])
    return [kind for kind in ([kinds] if isinstance(kinds, str) else kinds) if kind != "null"]


def _choices(schema: dict[str, Any]) -> list[dict[str, Any]]:
    return [choice for choice in schema.get("anyOf", ()) if choice.get("type") != "null"]


def _literal(values: list[Any]) -> str:
    return f"Literal[{', '.join(literal(value) for value in values)}]"


def literal(value: Any) -> str:
    """Return *value* as Python source; strings in double quotes."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, tuple | list):
        return f"({', '.join(literal(item) for item in value)}{',' if len(value) == 1 else ''})"
    return repr(value)


def explained(schema: dict[str, Any], description: str | None = None) -> str:
    """Return in one paragraph what the spec says of a field or parameter: meaning, unit, limits, default."""
    parts = [sentence(description or schema.get("description") or "")]
    parts.append(_FORMATS.get(schema.get("format", ""), ""))
    items = schema.get("items", {})
    if isinstance(items, dict) and items.get("format") in _FORMATS:
        parts.append(f"Each: {_FORMATS[items['format']]}")
    if unit := schema.get("x-unit"):
        parts.append(f"In {_UNITS.get(unit, unit)}.")
    parts += _limits(schema)
    if isinstance(items, dict) and (inner := " ".join(_limits(items))):
        parts.append(f"Each: {inner}")
    if "default" in schema:
        parts.append(f"The server takes {_plain(schema['default'])} when it is not given.")
    if regions := schema.get("x-regions"):
        parts.append(f"Only in {_listed(regions)}.")
    if condition := schema.get("x-required-if"):
        parts.append("Needed under conditions." if condition is True else f"Needed if {_plain(condition)}.")
    if schema.get("x-enum-regional"):
        parts.append("The values that are allowed differ by market.")
    if types := schema.get("x-file-types"):
        parts.append(f"File types: {_listed(types)}.")
    if size := schema.get("x-max-size-mb"):
        parts.append(f"At most {_listed(size)} MB.")
    if schema.get("deprecated"):
        parts.append("Deprecated.")
    return " ".join(part for part in parts if part)


def _limits(schema: dict[str, Any]) -> list[str]:
    found = []
    low, high = schema.get("minimum", schema.get("x-minimum")), schema.get("maximum", schema.get("x-maximum"))
    if low is not None and high is not None:
        found.append(f"From {_plain(low)} to {_plain(high)}.")
    elif low is not None:
        found.append(f"At least {_plain(low)}.")
    elif high is not None:
        found.append(f"At most {_plain(high)}.")
    for least, most, what in (("minLength", "maxLength", "characters"), ("minItems", "maxItems", "entries")):
        if least in schema and most in schema:
            found.append(f"{schema[least]} to {schema[most]} {what}.")
        elif most in schema:
            found.append(f"At most {schema[most]} {what}.")
        elif schema.get(least, 0):
            found.append(f"At least {schema[least]} {what}.")
    for key, what in (
        ("x-length-by-region", "Length by market"),
        ("x-max-items-by-region", "Most entries by market"),
        ("x-total-max-length", "Characters of all entries together, at most"),
        ("x-item-max-length", "Characters of each entry, at most"),
    ):
        if key in schema:
            found.append(f"{what}: {_listed(schema[key])}.")
    return found


def _plain(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _listed(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key} {_listed(item)}" for key, item in value.items())
    if isinstance(value, list | tuple):
        return ", ".join(_listed(item) for item in value)
    return _plain(value)


def docstring(text: str, indent: int, width: int = 110) -> list[str]:
    """Return *text*, safe inside triple quotes, wrapped to lines without indent; paragraphs stay apart."""
    if not text:
        return []
    safe = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    safe = f"{safe}." if safe.endswith('"') else safe
    lines: list[str] = []
    for paragraph in safe.split("\n"):
        lead = len(paragraph) - len(paragraph.lstrip())
        lines += textwrap.wrap(
            paragraph,
            width - indent,
            subsequent_indent=" " * (lead + (4 if lead else 0)),
            break_long_words=False,
            break_on_hyphens=False,
        ) or [""]
    return lines
