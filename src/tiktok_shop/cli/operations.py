"""``tiktok-shop operations``: what there is, and what an operation takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import orjson
import typer

from tiktok_shop._api import find_operation
from tiktok_shop.cli import _output as output
from tiktok_shop.cli._session import UsageError
from tiktok_shop_openapi import spec_path
from tiktok_shop_openapi.registry import ALIASES, OPERATIONS
from tiktok_shop_runtime.operations import Operation

if TYPE_CHECKING:
    from tiktok_shop.cli._text import Cell

_LIMITS = {
    "minimum": "from {}",
    "maximum": "to {}",
    "minLength": "{} characters or more",
    "maxLength": "{} characters at most",
    "minItems": "{} or more",
    "maxItems": "{} at most",
    "default": "default {}",
    "format": "{}",
    "x-unit": "in {}",
}


def operations(
    name: Annotated[
        str | None, typer.Argument(help="Show one operation: parameters, paging, limits.")
    ] = None,
    *,
    area: Annotated[str | None, typer.Option(help="Only this area, e.g. finance.")] = None,
    search: Annotated[
        str | None, typer.Option(help="Only those with these words in id, path or summary.")
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="Older versions too.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """
    List the operations, or show what one of them takes.

    Example: tiktok-shop operations --area finance; tiktok-shop operations getWithdrawals
    """
    if name is not None:
        _show(find_operation(name), as_json=as_json)
        return
    areas = sorted({operation.area for operation in OPERATIONS.values()})
    if area is not None and area not in areas:
        raise UsageError(f"there is no area {area!r}: there are {', '.join(areas)}")
    words = (search or "").lower().split()
    found = [
        one
        for one in OPERATIONS.values()
        if (area is None or one.area == area)
        and (every or search or one.status in {"current", "document"})
        and all(
            word in f"{one.id} {one.path} {one.summary} {' '.join(_aliases(one))}".lower() for word in words
        )
    ]
    if as_json:
        output.print_json([_plain(one) for one in found])
        return
    output.table(
        "Operations",
        ["operation", "summary", "area", "method", "path"],
        [[one.id, one.summary, one.area, one.http_method, one.path] for one in found],
        keep=1,
    )
    older = (
        "" if every or search else f"; {len(OPERATIONS) - len(found)} more with --all" if area is None else ""
    )
    output.note(f"{len(found)} operations{older}")


def _plain(operation: Operation) -> dict[str, Any]:
    facts = operation._asdict()
    for name in ("paging", "batch"):
        facts[name] = facts[name] and facts[name]._asdict()
    return facts


def _aliases(operation: Operation) -> list[str]:
    return [alias for alias, target in ALIASES.items() if target == operation.id]


def _show(operation: Operation, *, as_json: bool) -> None:
    spec = orjson.loads(spec_path().read_bytes())
    described = spec["paths"][operation.path][operation.http_method.lower()]
    if as_json:
        output.print_json(described)
        return
    output.about(f"{operation.http_method} {operation.path}")
    output.about(f"{operation.summary.rstrip('.')}. In Python: shop.{operation.area}.{operation.method}(…)")
    for fact in _facts(operation):
        output.about(f"- {fact}")
    rows: list[list[Cell]] = []
    for parameter in described.get("parameters", []):
        parameter = _resolve(spec, parameter)  # noqa: PLW2901 - the same parameter, looked up
        if parameter["name"] in {*operation.path_params, *operation.query_params}:
            rows.append(_row(spec, parameter["name"], parameter["in"], parameter, parameter["schema"]))
    for media in described.get("requestBody", {}).get("content", {}).values():
        schema = _resolve(spec, media["schema"])
        required = schema.get("required", [])
        for field, part in schema.get("properties", {}).items():
            rows.append(_row(spec, field, "body", {"required": field in required, **part}, part))
    if rows:
        output.table("Parameters", ["name", "in", "type", "about"], rows, keep=4)


def _facts(operation: Operation) -> list[str]:
    facts = [
        {"read": "changes nothing", "idempotent_write": "a write that may be repeated"}.get(
            operation.effect, "a write that is not repeated when its outcome is unknown"
        )
    ]
    if operation.paging:
        facts.append(
            f"paged by {operation.paging.token}; items in {operation.paging.items} (call --all follows)"
        )
    if operation.batch:
        what = "more are split over several calls" if operation.batch.split else "more are refused"
        facts.append(f"at most {operation.batch.limit} {operation.batch.parameter} a call, {what}")
    if not operation.shop_cipher:
        facts.append("takes no shop_cipher")
    if operation.status == "document":
        facts.append("known from the founding document only; the live API has never had this path")
    if operation.deprecated:
        facts.append(f"deprecated{f': use {operation.replaced_by}' if operation.replaced_by else ''}")
    if operation.sunset:
        facts.append(f"refused from {operation.sunset} on")
    elif operation.may_end:
        facts.append(f"may be gone: an announcement for {operation.may_end} may mean it")
    if operation.scopes:
        facts.append(f"needs the scope {' or '.join(operation.scopes)}")
    if aliases := _aliases(operation):
        facts.append(f"also called {', '.join(aliases)}")
    return facts


def _row(spec: Any, name: str, place: str, described: Any, schema: Any) -> list[Cell]:
    required = " *" if described.get("required") is True else ""
    resolved = _resolve(spec, schema)
    kind = resolved.get("type", "object")
    if kind == "array":
        items = _resolve(spec, resolved.get("items", {}))
        kind = f"{items.get('type', 'object')}s"
        resolved = {**items, **resolved}
    words = [described.get("description") or schema.get("description") or ""]
    words += [text.format(resolved[key]) for key, text in _LIMITS.items() if key in resolved]
    if values := resolved.get("enum"):
        words.append(" | ".join(str(value) for value in values[:12]) + (" …" if len(values) > 12 else ""))
    return [name + required, place, str(kind), "; ".join(word.rstrip(".") for word in words if word)]


def _resolve(spec: Any, value: Any) -> Any:
    while "$ref" in value:
        found = spec
        for part in value["$ref"].removeprefix("#/").split("/"):
            found = found[part]
        value = {**found, **{key: part for key, part in value.items() if key != "$ref"}}
    return value
