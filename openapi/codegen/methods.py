"""What the templates need to write the Python method of one operation: arguments, annotations, docstring."""

from __future__ import annotations

from typing import Any

from . import python, records, source
from .operation_facts import OperationFacts

_PLACES = ("path", "query", "body", "files")


def method_of(facts: OperationFacts) -> dict[str, Any]:
    """Return the method as plain data; Python source where the name ends in ``code``, ``type`` or ``doc``."""
    arguments = _arguments(facts)
    model, returns = _returns(facts)
    return {
        "name": facts.name,
        "id": python.literal(facts.id),
        "model": model,
        "returns": returns,
        "paged": bool(facts.paging),
        "of_a_shop": facts.host == "api",
        "arguments": arguments,
        "places": _places(arguments),
        "doc": _doc(facts, arguments),
        "area_doc": python.docstring(_area(facts), 4),
        "record": records.as_source(records.record_of(facts)),
        "aliases": [[python.literal(alias), python.literal(facts.id)] for alias in facts.aliases],
        "text": " ".join(argument["type"] for argument in arguments) + returns,
    }


def _area(facts: OperationFacts) -> str:
    tag = facts.operation["tags"][0]
    tags = facts.document.get("tags", ())
    return next((str(one.get("description", "")) for one in tags if one["name"] == tag), "")


def _arguments(facts: OperationFacts) -> list[dict[str, Any]]:
    """Return the arguments, required ones first; a name that path, query and body share is one argument."""
    merged: dict[str, dict[str, Any]] = {}
    for field in facts.fields:
        name = python.identifier(field.schema, field.wire)
        kind = python.argument_type(facts.document, field.schema, "m.", moments=True)
        entry = merged.setdefault(
            name, {"name": name, "type": kind, "required": False, "doc": "", "uses": []}
        )
        entry["required"] |= field.is_required and field.wire not in facts.defaults
        entry["given"] = facts.defaults.get(field.wire)
        entry["doc"] = entry["doc"] or python.explained(field.schema)
        entry["uses"].append([field.place, field.wire])
        if entry["type"] != kind and kind not in entry["type"]:
            entry["type"] = f"{entry['type']} | {kind}"
    ordered = sorted(merged.values(), key=lambda entry: not entry["required"])
    for entry in ordered:
        _add_default(entry, is_page_size=entry["uses"][0][1] == facts.paging.get("size"))
    return ordered


def _add_default(entry: dict[str, Any], *, is_page_size: bool) -> None:
    entry["default"] = "" if entry["required"] else " | None = None"
    given = entry["given"]
    if given is not None and is_page_size:
        # The runtime fills it in, so that it knows whether a size was asked for.
        if "when it is not given" not in entry["doc"]:
            entry["doc"] = f"{entry['doc']} {given} when it is not given.".strip()
    elif given is not None:
        entry["default"] = f" = {python.literal(given)}"
    if entry["type"] == "Any" and not entry["required"]:
        entry["default"] = " = None"


def _places(arguments: list[dict[str, Any]]) -> list[list[str]]:
    """Return for each place of a request the mapping of wire names to arguments, as source."""
    found = []
    for place in _PLACES:
        pairs = [
            f"{python.literal(wire)}: {argument['name']}"
            for argument in arguments
            for where, wire in argument["uses"]
            if where == place
        ]
        if pairs:
            found.append([place, f"{{{', '.join(pairs)}}}"])
    return found


def _returns(facts: OperationFacts) -> tuple[str, str]:
    """(model expression, return annotation)."""
    data = facts.data
    if "$ref" not in data:
        kind = python.answer_type(facts.document, data, "m.")
        return "None", "Any" if kind == "Any" else f"{kind} | None"
    model = f"m.{source.ref_of(data)[1]}"
    if not facts.paging:
        return model, model
    items = facts.output_schema(facts.paging["items"]) or {}
    return model, f"Paged[{model}, {python.answer_type(facts.document, items['items'], 'm.')}]"


def _doc(facts: OperationFacts, arguments: list[dict[str, Any]]) -> list[str]:
    lines = [facts.summary, ""]
    if text := facts.operation.get("description"):
        lines += [" ".join(text.split()), ""]
    lines += [f"{'; '.join(_call_facts(facts))}.", ""]
    lines += _life(facts)
    if explained := [argument for argument in arguments if argument["doc"]]:
        lines.append("Args:")
        lines += [f"    {argument['name']}: {argument['doc']}" for argument in explained]
    while not lines[-1]:
        lines.pop()
    return python.docstring("\n".join(lines), 8)


def _call_facts(facts: OperationFacts) -> list[str]:
    """What one call is: its path, what it changes, how much it takes."""
    found = [f"``{facts.http_method} {facts.path}``", facts.extension["effect"].replace("_", " ")]
    if facts.paging:
        found.append("paged: await it for one page, iterate it for every item")
    if batch := facts.extension.get("batch"):
        more = "more are split over several calls" if batch.get("split") else "more are refused"
        found.append(f"at most {batch['limit']} ``{batch['parameter']}`` a call, {more}")
    return found


def _life(facts: OperationFacts) -> list[str]:
    """Whether the operation is on its way out, or was never there."""
    extension = facts.extension
    lines = []
    if facts.operation.get("deprecated"):
        successor = extension.get("replaced_by")
        lines += [f"Deprecated: use :meth:`{python.snake(successor)}`." if successor else "Deprecated.", ""]
    elif extension["status"] == "document":
        lines += ["The live API has no such path and refuses the call.", ""]
    elif extension["status"] == "unlisted":
        lines += ["No longer listed in the platform's documentation.", ""]
    if day := extension.get("sunset"):
        lines += [f"The platform refuses it from {day} on.", ""]
    elif day := extension.get("may_end"):
        lines += [f"May be gone: an announcement for {day} may mean it.", ""]
    return lines
