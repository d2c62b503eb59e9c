"""The bundled spec, read once and looked up by ``operationId``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, cast

import orjson

__all__ = ["SpecBook", "SpecOperation"]

Schema = Mapping[str, Any]

SYSTEM_PARAMETERS = frozenset(
    {"app_key", "sign", "timestamp", "shop_cipher", "access_token", "x-tts-access-token", "content-type"}
)
_METHODS = ("get", "put", "post", "delete", "patch")


@dataclass(frozen=True, slots=True)
class SpecOperation:
    """What the spec says of one operation; references are not yet followed."""

    parameters: tuple[Schema, ...]
    """Path and query parameters, those of the gateway left out."""

    body: Schema | None
    """Schema of the body; ``None`` where there is none."""

    multipart: bool
    data: Schema | None
    """Schema of the ``data`` member; ``None`` where none is documented."""


class SpecBook:
    """
    The spec.

    Args:
        document: The bundled spec as parsed JSON; the one that ships with the generated package if ``None``.
    """

    def __init__(self, document: Mapping[str, Any] | None = None) -> None:
        self._given = document

    @cached_property
    def document(self) -> Mapping[str, Any]:
        """The whole spec; read at the first look."""
        if self._given is not None:
            return self._given
        from tiktok_shop_openapi import spec_path

        document: Mapping[str, Any] = orjson.loads(spec_path().read_bytes())
        return document

    def resolve(self, schema: Schema) -> Schema:
        """Follow ``$ref``, as often as needed."""
        while "$ref" in schema:
            target: Any = self.document
            for step in schema["$ref"].removeprefix("#/").split("/"):
                target = target[step.replace("~1", "/").replace("~0", "~")]
            schema = target
        return schema

    def find(self, operation_id: str) -> SpecOperation | None:
        """Return the operation, or ``None`` if the spec has none of that name."""
        raw = self._operations.get(operation_id)
        return None if raw is None else self._read(raw)

    @cached_property
    def event_names(self) -> Mapping[int, str]:
        """Number of a webhook event to its name."""
        described = (
            item["post"]["x-tiktok-shop-event"] for item in self.document.get("webhooks", {}).values()
        )
        return {event["type"]: event["event_type"] for event in described if "event_type" in event}

    @cached_property
    def _operations(self) -> dict[str, tuple[Schema, list[Schema]]]:
        return {
            item["operationId"]: (item, shared) for item, shared in self._items() if "operationId" in item
        }

    def _items(self) -> Iterator[tuple[Schema, list[Schema]]]:
        for path in self.document.get("paths", {}).values():
            for method in _METHODS:
                if method in path:
                    yield path[method], list(path.get("parameters", ()))

    def _read(self, raw: tuple[Schema, list[Schema]]) -> SpecOperation:
        item, shared = raw
        parameters = []
        for given in [*shared, *item.get("parameters", ())]:
            parameter = self.resolve(given)
            if parameter["name"].lower() not in SYSTEM_PARAMETERS and parameter["in"] in {"path", "query"}:
                parameters.append(parameter)
        body = self.resolve(item["requestBody"]) if "requestBody" in item else None
        content = body["content"] if body else {}
        multipart = "multipart/form-data" in content
        form = content.get("multipart/form-data" if multipart else "application/json", {})
        return SpecOperation(
            tuple(parameters),
            form.get("schema"),
            multipart,
            self._data(item),
        )

    def _data(self, item: Schema) -> Schema | None:
        answer = self.resolve(item["responses"]["200"])
        schema = answer.get("content", {}).get("application/json", {}).get("schema")
        return None if schema is None else self._member(schema)

    def _member(self, schema: Schema) -> Schema | None:
        """Return the ``data`` member of an envelope, or the schema itself where it is not wrapped."""
        resolved = self.resolve(schema)
        properties = resolved.get("properties", {})
        if "data" in properties and "request_id" in properties:
            data: Schema = properties["data"]
            return cast("Schema", data.get("anyOf", [data])[0])  # the other is the null of a refusal
        for part in resolved.get("allOf", ()):
            found = self.resolve(part).get("properties", {})
            if "data" in found:
                return cast("Schema", found["data"])
        wrapped = any(
            "request_id" in self.resolve(part).get("properties", {}) for part in resolved.get("allOf", ())
        )
        return None if wrapped or "request_id" in properties else schema
