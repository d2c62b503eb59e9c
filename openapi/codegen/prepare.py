"""
Turn a dist document into what the generator reads, with the facts where its templates can see them.

Operation facts go to the 200 response and model facts to the schema, both under ``x-python``: vendor extensions on an
operation itself never reach a template (openapi-python-client 0.29.1).
"""

from __future__ import annotations

from typing import Any

from openapi_python_client.strings import ClassName, PythonIdentifier

from . import python, source
from .config import Spec
from .methods import method_of
from .operation_facts import OperationFacts

_KEPT = ("type", "properties", "required")


def prepare(spec: Spec, document: dict[str, Any]) -> dict[str, Any]:
    """Return the generator's input for *document*, the bundled spec."""
    events = {
        source.ref_of(operation["requestBody"]["content"]["application/json"]["schema"])[1]: (name, operation)
        for name, operation in source.events(document)
    }
    schemas = {
        name: _model(document, name, schema, events.get(name))
        for name, schema in document["components"]["schemas"].items()
        if schema["x-side"] != "body"
    }
    paths: dict[str, Any] = {}
    for path, method, operation in source.operations(document):
        facts = OperationFacts(spec, document, path, method, operation)
        paths.setdefault(path, {})[method] = {
            "operationId": facts.name,
            "tags": operation["tags"],
            "summary": operation["summary"],
            "parameters": [
                {"name": p["name"], "in": "path", "required": True, "schema": {"type": "string"}}
                for p in operation.get("parameters", ())
                if p.get("in") == "path"
            ],
            "responses": {"200": {"description": "Success.", "x-python": method_of(facts)}},
        }
    _check_modules(schemas)
    return {
        "openapi": "3.1.0",
        "info": {"title": spec.title, "version": str(document["info"]["version"])},
        "paths": paths,
        "components": {"schemas": schemas},
    }


def module_of(name: str) -> str:
    """Return the module that the generator puts class *name* into."""
    return str(PythonIdentifier(name, "field_"))


def _check_modules(schemas: dict[str, Any]) -> None:
    modules: dict[str, str] = {}
    for name in schemas:
        if (theirs := ClassName(name, "field_")) != name:
            raise source.SpecError(
                f"{name}: the generator would call this class {theirs}; change the name table"
            )
        if (other := modules.setdefault(module_of(name), name)) != name:
            raise source.SpecError(f"{name} and {other} would share a module; change the name table")


def _model(
    document: dict[str, Any], name: str, schema: dict[str, Any], event: tuple[str, dict[str, Any]] | None
) -> dict[str, Any]:
    answer = schema["x-side"] == "response"
    required = set(schema.get("required", ()))
    fields, adopt, used, properties = [], [], set(), {}
    for wire, prop in schema["properties"].items():
        named = python.identifier(prop, wire)
        kind = python.answer_type(document, prop) if answer else python.argument_type(document, prop)
        is_list = answer and kind.startswith("list[")
        # what an answer always carries can be used without a question; decoding forgives its absence all the same
        is_promised = wire in required and not (answer and python.is_nullable(prop))
        plain = _plain(prop) if answer else None
        properties[wire] = plain or {}
        optional = "" if is_list or is_promised or kind == "Any" else " | None"
        default = _default(
            named,
            wire,
            is_list=is_list,
            is_needed=is_promised and not answer,
            is_promised=is_promised and answer,
        )
        text = python.explained(prop)
        fields.append(
            {
                "name": named,
                # what the generator can say by itself it says; the rest of the annotation is ours
                "theirs": wire if plain else None,
                "type": kind,
                "optional": optional,
                "default": default,
                "doc": python.docstring(text, 4),
            }
        )
        used |= _models_in(prop)
        if answer and (step := _adopt(prop)):
            adopt.append({"key": python.literal(wire), **step, "nests": _nests(document, step["cls"])})
    facts: dict[str, Any] = {
        "base": "Model" if answer else "Input",
        "doc": python.docstring(schema.get("description") or "", 4),
        "fields": fields,
        "adopt": adopt,
        "imports": [[module_of(other), other] for other in sorted(used - {name})],
        "nullable": [wire for wire, prop in schema["properties"].items() if python.is_nullable(prop)]
        if answer
        else [],
        "required": sorted(required) if answer else [],
    }
    if event:
        key, operation = event
        said = operation["x-tiktok-shop-event"]
        data = schema["properties"].get("data", {})
        facts["event"] = {
            "type": said["type"],
            "key": key,
            "name": said.get("event_type", key.upper()),
            "data": source.ref_of(data)[1] if "$ref" in data else None,
        }
    return {"type": "object", "properties": properties, "x-python": facts}


def _plain(schema: dict[str, Any]) -> dict[str, Any] | None:
    """Return what the generator needs to type a field of an answer; ``None`` for what it would type otherwise than we do."""
    if "$ref" in schema:
        return {"$ref": schema["$ref"]}
    kind = schema.get("type")
    if kind == "array":
        items = _plain(schema.get("items", {}))
        return {"type": "array", "items": items} if items else None
    # enums are open literals here, formats stay text and numbers
    return (
        {"type": kind}
        if kind in ("string", "integer", "number", "boolean") and "enum" not in schema
        else None
    )


def _default(named: str, wire: str, *, is_list: bool, is_needed: bool, is_promised: bool) -> str:
    """What stands behind a field's annotation."""
    if named != wire:
        return f" = {'renamed_list' if is_list else 'renamed'}({python.literal(wire)})"
    if is_list:
        return " = no_items"
    if is_needed:
        return ""
    return " = absent" if is_promised else " = None"


def _models_in(schema: dict[str, Any]) -> set[str]:
    found = {source.ref_of(schema)[1]} if "$ref" in schema else set()
    for inner in (schema.get("items"), schema.get("additionalProperties"), *schema.get("anyOf", ())):
        if isinstance(inner, dict):
            found |= _models_in(inner)
    return found


def _nests(document: dict[str, Any], cls: str) -> bool:
    """Whether models of *cls* hold objects or lists themselves, so that decoding has more to do than to make them."""
    schema = document["components"]["schemas"].get(cls, {})
    return any(_adopt(prop) for prop in schema.get("properties", {}).values())


def _adopt(schema: dict[str, Any]) -> dict[str, str] | None:
    """What decoding has to do with a field: ``None`` for scalars and for what may be anything."""
    if "anyOf" in schema:
        choices = [choice for choice in schema["anyOf"] if choice.get("type") != "null"]
        return _adopt(choices[0]) if len(choices) == 1 else None
    if "$ref" in schema:
        return {"kind": "model", "cls": source.ref_of(schema)[1]}
    if schema.get("type") == "array":
        items = schema.get("items", {})
        if "$ref" in items:
            return {"kind": "list", "cls": source.ref_of(items)[1]}
        inner = _models_in(items)
        return {"kind": "nested", "cls": min(inner)} if inner else {"kind": "plain", "cls": "list"}
    if schema.get("type") == "object":
        inner = _models_in(schema)
        return {"kind": "map", "cls": min(inner)} if inner else {"kind": "plain", "cls": "dict"}
    return None
