"""
Make one valid OpenAPI 3.1 document of the source: shapes named and merged, the envelope and system parameters added.

The result (``openapi/dist``) is what the generator reads, and what users of other languages take.
"""

from __future__ import annotations

from typing import Any

import yaml

from . import shapes, source
from .config import Spec
from .naming import Names

_SYSTEM = {
    "AppKey": ("app_key", "The app's key."),
    "Timestamp": ("timestamp", "Unix seconds; at most five minutes from the server's clock."),
    "Sign": ("sign", "Lower-case hexadecimal HMAC-SHA256 of the request; see the signing guide."),
    "ShopCipher": (
        "shop_cipher",
        "Which of the seller's shops the call is about, as get_authorized_shops gives it.",
    ),
}
_ENVELOPE = {
    "code": {
        "type": "integer",
        "description": "0 is success; anything else is a refusal, whatever the HTTP status.",
    },
    "message": {"type": "string"},
    "request_id": {"type": "string", "description": "The platform's id of this call."},
}
_REFUSAL = {
    "description": "A refusal. Business refusals come with HTTP 200 and look the same.",
    "content": {
        "application/json": {
            "schema": {
                "type": "object",
                "required": ["code", "message"],
                "properties": {**_ENVELOPE, "data": {}},
            }
        }
    },
}


def bundle(spec: Spec) -> tuple[dict[str, Any], Names]:
    """Return the bundled document of *spec* and the name table, new names entered."""
    document = source.load(spec.source_path)
    for _, _, operation in source.operations(document):
        if "parameters" in operation:
            operation["parameters"] = [dict(source.resolve(document, p)) for p in operation["parameters"]]
    lifter = shapes.Lifter(document)
    lifter.find()
    groups = shapes.merge(lifter.shapes)
    names = Names(spec.names_path)
    called = names.assign(lifter.shapes, groups, _pages(document, lifter.shapes, groups))
    components: dict[str, Any] = {}
    for group, name in sorted(called.items(), key=lambda pair: pair[1]):
        members = [shape for shape in lifter.shapes if groups[shape.index] == group]
        components[name] = {**shapes.joined(members), "x-side": members[0].side}
    found = {
        **{key: value for key, value in document.items() if key not in {"paths", "webhooks", "components"}},
        "paths": {path: _sorted(document["paths"][path]) for path in sorted(document["paths"])},
        **({"webhooks": document["webhooks"]} if "webhooks" in document else {}),
        "components": {**document["components"], "schemas": components},
    }
    found["components"].pop("parameters", None)
    found = _named(found, groups, called)
    return (_wrapped(found) if spec.envelope else found), names


def as_yaml(document: dict[str, Any], name: str) -> str:
    """Return *document* as the text of a dist file."""
    head = f"# Made by openapi/codegen from openapi/{name}: do not edit; run `make generate`.\n"
    return head + yaml.dump(document, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=120)


class _Dumper(yaml.CSafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


def _pages(document: dict[str, Any], found: list[shapes.Shape], groups: list[int]) -> dict[int, int]:
    """Group of the answer of a paged operation to the group of its items."""
    pages: dict[int, int] = {}
    for _, _, operation in source.operations(document):
        paging = operation["x-tiktok-shop"].get("paging")
        schema = source.answer_schema(operation)
        if not paging or schema is None or shapes.SHAPE not in schema:
            continue
        node: Any = schema
        for part in paging["items"].split("."):
            node = (
                found[node[shapes.SHAPE]].schema["properties"].get(part, {}) if shapes.SHAPE in node else {}
            )
        item = node.get("items", {})
        if shapes.SHAPE in item:
            pages.setdefault(groups[schema[shapes.SHAPE]], groups[item[shapes.SHAPE]])
    return pages


def _sorted(item: dict[str, Any]) -> dict[str, Any]:
    order = {method: index for index, method in enumerate(source.METHODS)}
    return {key: item[key] for key in sorted(item, key=lambda key: (order.get(key, -1), key))}


def _named(value: Any, groups: list[int], called: dict[int, str]) -> Any:
    if isinstance(value, dict):
        found = {key: _named(item, groups, called) for key, item in value.items() if key != shapes.SHAPE}
        if shapes.SHAPE in value:
            return {"$ref": f"#/components/schemas/{called[groups[value[shapes.SHAPE]]]}", **found}
        return found
    if isinstance(value, list):
        return [_named(item, groups, called) for item in value]
    return value


def _wrapped(document: dict[str, Any]) -> dict[str, Any]:
    document["components"]["parameters"] = {
        name: {
            "name": wire,
            "in": "query",
            "required": True,
            "description": text,
            "schema": {"type": "string"},
        }
        for name, (wire, text) in _SYSTEM.items()
    }
    for _, _, operation in source.operations(document):
        if operation.get("security") != []:
            system = ["AppKey", "Timestamp", "Sign"]
            if operation["x-tiktok-shop"]["shop_cipher"]:
                system.append("ShopCipher")
            refs = [{"$ref": f"#/components/parameters/{name}"} for name in system]
            operation["parameters"] = [*operation.get("parameters", []), *refs]
        answer = operation["responses"]["200"]
        schema = source.answer_schema(operation)
        # A refusal under HTTP 200 has null for data.
        data = {"data": {"anyOf": [schema, {"type": "null"}]}} if schema is not None else {}
        answer["content"] = {
            "application/json": {
                "schema": {
                    "type": "object",
                    "required": ["code", "message"],
                    "properties": {**_ENVELOPE, **data},
                }
            }
        }
        operation["responses"]["default"] = {"$ref": "#/components/responses/Refusal"}
    document["components"]["responses"] = {"Refusal": _REFUSAL}
    return document
