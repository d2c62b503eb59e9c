"""
Find the object shapes of a spec, and which of them are the same.

Every object with properties, inline or named, becomes a ``Shape``. Shapes with the same fields of the same types are
merged, those of requests apart from those of answers: an answer's field may always be missing, a request's must not.
Facts that a merge would widen or lose keep shapes apart: values and regions on both sides, and whatever the platform
checks (limits, defaults, conditions) in requests.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from . import source

Side = Literal["request", "response", "body"]
"""``body``: the top level of a request body, whose fields are the arguments of a method."""

NEWEST = "999999"
"""The version of webhooks, which have none."""

SHAPE = "$shape"
"""Stands in a lifted schema where ``$ref`` will stand: the index of a shape."""

PERSONAL = "x-personal"
"""Says of a field, or of an object with all its fields, that it tells who a person is."""

_OWN = ("type", "properties", "required", "additionalProperties")
"""Keys of an object schema that belong to its shape; all others belong to the place where it is used."""

_NAMED_OWN = (*_OWN, "description", "title")

_TOLD = ("enum", "x-regions", "x-unit")
"""Facts that keep shapes of answers apart: a value of one place is not promised at another."""

_CHECKED = (
    *_TOLD, "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern", "default", "deprecated",
    "x-minimum", "x-maximum", "x-required-if", "x-enum-regional", "x-length-by-region",
    "x-max-items-by-region", "x-total-max-length", "x-item-max-length",
)  # fmt: skip
"""Facts that keep shapes of requests apart: what is allowed at one place is not allowed at another."""


@dataclass
class Shape:
    """One object node of the spec."""

    index: int
    side: Side
    place: str
    """Where it stands, for the name table: ``get_order_list:response.orders[]`` or ``#Money``."""
    name: str | None
    """Its name in the source, where it has one."""
    version: str
    """The newest version among the operations that lead to it; decides who gets the plain name."""
    schema: dict[str, Any] = field(default_factory=dict)


class Lifter:
    """Walks a document; collects its shapes."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self.shapes: list[Shape] = []
        self._named: dict[tuple[str, str], int] = {}

    def lift(self, schema: dict[str, Any], side: Side, place: str, version: str) -> dict[str, Any]:
        """Return *schema* with every object in it replaced by a reference to its shape."""
        if "$ref" in schema:
            return self._lift_named(schema, side, version)
        if schema.get("type") == "object" and schema.get("properties"):
            shape = self._new(side, place, None, version)
            self._fill(shape, {key: schema[key] for key in _OWN if key in schema}, place)
            return {SHAPE: shape.index, **{key: value for key, value in schema.items() if key not in _OWN}}
        found = dict(schema)
        if "items" in schema:
            found["items"] = self.lift(schema["items"], _inner(side), f"{place}[]", version)
        if isinstance(schema.get("additionalProperties"), dict):
            found["additionalProperties"] = self.lift(
                schema["additionalProperties"], _inner(side), f"{place}{{}}", version
            )
        if "anyOf" in schema:
            found["anyOf"] = [self.lift(choice, _inner(side), place, version) for choice in schema["anyOf"]]
        return found

    def find(self) -> None:
        """Lift every answer, request body and webhook of the document, in place."""
        for _, _, operation in source.operations(self.document):
            version = str(operation["x-tiktok-shop"]["version"])
            if body := source.body_schema(operation):
                media, schema = body
                place = f"{operation['operationId']}:body"
                operation["requestBody"]["content"][media]["schema"] = self.lift(
                    schema, "body", place, version
                )
            if (schema_ := source.answer_schema(operation)) is not None:
                place = f"{operation['operationId']}:response"
                answer = operation["responses"]["200"]["content"]["application/json"]
                answer["schema"] = self.lift(schema_, "response", place, version)
        for name, operation in source.events(self.document):
            content = operation["requestBody"]["content"]["application/json"]
            content["schema"] = self.lift(content["schema"], "response", f"{name}:event", NEWEST)

    def _lift_named(self, schema: dict[str, Any], side: Side, version: str) -> dict[str, Any]:
        _, name = source.ref_of(schema)
        target = self.document["components"]["schemas"][name]
        beside = {key: value for key, value in schema.items() if key != "$ref"}
        if PERSONAL in target:
            beside = {PERSONAL: target[PERSONAL], **beside}
        if not (target.get("type") == "object" and target.get("properties")):
            return {**self.lift(target, side, f"#{name}", version), **beside}
        key = (name, side)
        if key not in self._named:
            place = f"#{name}" if side == "response" else f"#{name}?{side}"
            shape = self._new(side, place, name, version)
            self._named[key] = shape.index
            self._fill(shape, {own: target[own] for own in _NAMED_OWN if own in target}, place)
        shape = self.shapes[self._named[key]]
        shape.version = max(shape.version, version)
        return {SHAPE: shape.index, **beside}

    def _new(self, side: Side, place: str, name: str | None, version: str) -> Shape:
        shape = Shape(len(self.shapes), side, place, name, version)
        self.shapes.append(shape)
        return shape

    def _fill(self, shape: Shape, schema: dict[str, Any], place: str) -> None:
        shape.schema = schema
        schema["properties"] = {
            wire: self.lift(value, _inner(shape.side), f"{place}.{wire}", shape.version)
            for wire, value in schema["properties"].items()
        }


def _inner(side: Side) -> Side:
    return "request" if side == "body" else side


def merge(shapes: list[Shape]) -> list[int]:
    """
    Return the group of each shape: the index of the first shape that it equals.

    Partition refinement: shapes start grouped by what stands in themselves, and groups are split until the groups of
    their nested shapes agree too. So recursive shapes need no special care.
    """
    groups = [0] * len(shapes)
    while True:
        first: dict[Any, int] = {}
        refined = [first.setdefault(_signature(shape, groups), shape.index) for shape in shapes]
        if refined == groups:
            return groups
        groups = refined


def _signature(shape: Shape, groups: list[int]) -> Any:
    facts = _TOLD if shape.side == "response" else _CHECKED
    fields = tuple(
        sorted((wire, _kind(value, groups, facts)) for wire, value in shape.schema["properties"].items())
    )
    # a body's fields are arguments of one method: bodies are never merged
    apart = shape.index if shape.side == "body" else None
    needed = tuple(sorted(shape.schema.get("required", ()))) if shape.side == "request" else ()
    return shape.side, apart, fields, needed


def _kind(schema: dict[str, Any], groups: list[int], facts: tuple[str, ...]) -> str:
    parts = [f"{fact} {_fact(schema[fact])}" for fact in facts if fact in schema]
    if SHAPE in schema:
        return " ".join([f"shape {groups[schema[SHAPE]]}", *parts])
    if "anyOf" in schema:
        return " ".join([" or ".join(_kind(choice, groups, facts) for choice in schema["anyOf"]), *parts])
    kind = schema.get("type", "any")
    parts += [
        kind if isinstance(kind, str) else "/".join(kind),
        schema.get("format", ""),
        schema.get("x-name", ""),
    ]
    if "items" in schema:
        parts.append(f"of {_kind(schema['items'], groups, facts)}")
    if isinstance(schema.get("additionalProperties"), dict):
        parts.append(f"values {_kind(schema['additionalProperties'], groups, facts)}")
    return " ".join(parts)


def _fact(value: Any) -> str:
    """Return a fact in a form that does not depend on an order that means nothing."""
    if isinstance(value, list):
        return str(sorted(map(str, value)))
    return str(sorted(value.items())) if isinstance(value, dict) else str(value)


def joined(members: list[Shape]) -> dict[str, Any]:
    """
    Return one schema for shapes that are the same, the newest first.

    A description is the first there is; what is not in the signature (a unit or a limit of an answer) stays where all agree.
    """
    newest, *others = sorted(members, key=lambda shape: shape.version, reverse=True)
    found = dict(newest.schema)
    found["properties"] = {
        wire: _joined(value, [other.schema["properties"][wire] for other in others])
        for wire, value in newest.schema["properties"].items()
    }
    if others:
        needed = set(newest.schema.get("required", ())).intersection(
            *(o.schema.get("required", ()) for o in others)
        )
        found["required"] = [wire for wire in found["properties"] if wire in needed]
    if not found.get("required"):
        found.pop("required", None)
    text = next((o.schema["description"] for o in members if o.schema.get("description")), None)
    return {**found, **({"description": text} if text else {})}


_ALWAYS = frozenset({SHAPE, "type", "anyOf", "description", "enum", "x-regions"})
"""What members of one group have in common, if in another order."""


def _joined(schema: dict[str, Any], others: list[dict[str, Any]]) -> dict[str, Any]:
    found = dict(schema)
    for key, value in schema.items():
        theirs = [other.get(key) for other in others]
        if key == "items":
            found[key] = _joined(value, [other[key] for other in others])
        elif key not in _ALWAYS and any(their != value for their in theirs):
            del found[key]
    if any(one.get(PERSONAL) for one in (schema, *others)):
        found[PERSONAL] = True  # one place that says so is enough
    if "description" not in found:
        text = next((other["description"] for other in others if other.get("description")), None)
        found.update({"description": text} if text else {})
    return found
