"""One operation of a bundled document: what its Python method and its record in the registry are both made of."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Literal, NamedTuple

from . import python, source
from .config import Spec


class Field(NamedTuple):
    """A parameter, or a field at the top of the body."""

    place: Literal["path", "query", "body", "files"]
    wire: str
    """Its name on the wire."""

    schema: dict[str, Any]
    """With the description of the parameter, where it has one."""

    is_required: bool


class OperationFacts:
    """What the spec says of one operation."""

    def __init__(
        self, spec: Spec, document: dict[str, Any], path: str, http_method: str, operation: dict[str, Any]
    ) -> None:
        """
        Args:
            spec: Whose answers may be wrapped in an envelope.

            document: The bundled document.

            path: The path of the operation, with ``{name}`` for its parameters.

            http_method: In any case.

            operation: The operation itself.
        """
        self.document = document
        self.path = path
        self.http_method = http_method.upper()
        self.operation = operation
        self.extension: dict[str, Any] = operation["x-tiktok-shop"]
        self.id: str = operation["operationId"]
        self.name = python.snake(self.id)
        self.summary = python.sentence(operation["summary"])
        self.paging: dict[str, Any] = self.extension.get("paging", {})
        self.parameters = [p for p in operation.get("parameters", ()) if "$ref" not in p]
        self.media, body = source.body_schema(operation) or ("", {})
        self.body: dict[str, Any] = source.resolve(document, body)
        answer = source.answer_schema(operation) or {}
        self.data: dict[str, Any] = (source.data_schema(answer) or {}) if spec.envelope else answer
        """The schema of what a call returns; empty where nothing is documented."""

    @property
    def host(self) -> Literal["api", "auth"]:
        """Which of the platform's hosts answers."""
        return "auth" if "auth." in str(self.operation.get("servers", "")) else "api"

    @property
    def aliases(self) -> list[str]:
        """The names besides ``operationId`` by which the operation can be called."""
        names = [self.name, *self.extension.get("aliases", ())]
        return [name for name in dict.fromkeys(names) if name != self.id]

    @cached_property
    def fields(self) -> list[Field]:
        """Every parameter and every field at the top of the body, in the order of the spec."""
        found = [
            Field(
                p["in"],
                p["name"],
                {**p["schema"], **{key: p[key] for key in ("description", "deprecated") if key in p}},
                bool(p.get("required")),
            )
            for p in self.parameters
        ]
        needed = self.body.get("required", ())
        for wire, schema in self.body.get("properties", {}).items():
            place: Literal["files", "body"] = "files" if schema.get("format") == "binary" else "body"
            found.append(Field(place, wire, schema, wire in needed))
        return found

    @cached_property
    def defaults(self) -> dict[str, Any]:
        """Values for required parameters that nobody should have to think of: page sizes, page 1, the only known value."""
        size, number = self.paging.get("size"), self.paging.get("page")
        found = {}
        for field in self.fields:
            if not field.is_required:
                continue
            if field.wire == size:
                found[field.wire] = field.schema.get("default", min(20, field.schema.get("maximum", 20)))
            elif field.wire == number:
                found[field.wire] = 1
            elif len(field.schema.get("enum", ())) == 1 and field.schema.get("type") == "string":
                found[field.wire] = field.schema["enum"][0]
        return found

    def input_schema(self, where: str, dotted: str) -> dict[str, Any] | None:
        """Return the schema of a parameter, or of a member of the body; ``None`` where there is none."""
        if where == "body":
            return source.member(self.document, self.body, dotted)
        return next((p["schema"] for p in self.parameters if p["name"] == dotted), None)

    def output_schema(self, dotted: str) -> dict[str, Any] | None:
        """Return the schema of a member of what a call returns; ``None`` where there is none."""
        return source.member(self.document, self.data, dotted)
