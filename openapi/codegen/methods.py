"""What the templates need to write the method and the registry record of one operation."""

from __future__ import annotations

import re
from typing import Any, Literal

from . import python, source
from .config import Spec
from .runtime.operations import Batch, Operation, Paging

_SNAKE = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def snake(operation_id: str) -> str:
    """Return the Python name of an operation."""
    return _SNAKE.sub("_", operation_id).lower()


class Method:
    """One operation, seen from Python."""

    def __init__(
        self, spec: Spec, document: dict[str, Any], path: str, http_method: str, operation: dict[str, Any]
    ) -> None:
        self._document = document
        self._path = path
        self._http_method = http_method.upper()
        self._operation = operation
        self._facts = operation["x-tiktok-shop"]
        self.name = snake(operation["operationId"])
        self._parameters = [p for p in operation.get("parameters", ()) if "$ref" not in p]
        media, body = source.body_schema(operation) or ("", {})
        self._media = media
        self._body: dict[str, Any] = source.resolve(document, body)
        self._data = self._data_schema(spec)
        self._defaults = self._needed_defaults()

    def as_dict(self) -> dict[str, Any]:
        """Return the facts as plain data; Python source where the name ends in ``code``, ``type`` or ``doc``."""
        arguments = self._arguments()
        model, returns = self._returns()
        return {
            "name": self.name,
            "id": python.literal(self._operation["operationId"]),
            "model": model,
            "returns": returns,
            "paged": "paging" in self._facts,
            "of_a_shop": self._host() == "api",
            "arguments": arguments,
            "places": self._places(arguments),
            "doc": self._doc(arguments),
            "area_doc": python.docstring(self._area(), 4),
            "record": self._record(),
            "aliases": [
                [python.literal(alias), python.literal(self._operation["operationId"])]
                for alias in self._aliases()
            ],
            "text": " ".join(a["type"] for a in arguments) + returns,
        }

    def _data_schema(self, spec: Spec) -> dict[str, Any]:
        schema = source.answer_schema(self._operation) or {}
        if spec.envelope:
            schema = source.data_schema(schema) or {}
        return schema

    def _area(self) -> str:
        tag = self._operation["tags"][0]
        return next(
            (str(t.get("description", "")) for t in self._document.get("tags", ()) if t["name"] == tag), ""
        )

    def _host(self) -> Literal["api", "auth"]:
        return "auth" if "auth." in str(self._operation.get("servers", "")) else "api"

    def _aliases(self) -> list[str]:
        names = [self.name, *self._facts.get("aliases", ())]
        return [name for name in dict.fromkeys(names) if name != self._operation["operationId"]]

    def _fields(self) -> list[tuple[str, str, dict[str, Any], bool]]:
        """(place, wire name, schema with description, required) of every parameter and top-level body field."""
        found = [
            (
                p["in"],
                p["name"],
                {**p["schema"], **{key: p[key] for key in ("description", "deprecated") if key in p}},
                bool(p.get("required")),
            )
            for p in self._parameters
        ]
        needed = self._body.get("required", ())
        for wire, schema in self._body.get("properties", {}).items():
            place = "files" if schema.get("format") == "binary" else "body"
            found.append((place, wire, schema, wire in needed))
        return found

    def _needed_defaults(self) -> dict[str, Any]:
        """Values for required parameters that nobody should have to think of: page sizes, page 1, the only known value."""
        paging = self._facts.get("paging", {})
        size, number = paging.get("size"), paging.get("page")
        found = {}
        for _, wire, schema, required in self._fields():
            if required and wire == size:
                found[wire] = schema.get("default", min(20, schema.get("maximum", 20)))
            elif required and wire == number:
                found[wire] = 1
            elif required and len(schema.get("enum", ())) == 1 and schema.get("type") == "string":
                found[wire] = schema["enum"][0]
        return found

    def _arguments(self) -> list[dict[str, Any]]:
        merged: dict[str, dict[str, Any]] = {}
        for place, wire, schema, required in self._fields():
            name = python.identifier(schema, wire)
            kind = python.argument_type(self._document, schema, "m.", moments=True)
            entry = merged.setdefault(
                name, {"name": name, "type": kind, "required": False, "doc": "", "uses": []}
            )
            entry["required"] |= required and wire not in self._defaults
            entry["given"] = self._defaults.get(wire)
            entry["doc"] = entry["doc"] or python.explained(schema)
            entry["uses"].append([place, wire])
            if entry["type"] != kind and kind not in entry["type"]:
                entry["type"] = f"{entry['type']} | {kind}"
        ordered = sorted(merged.values(), key=lambda entry: not entry["required"])
        for entry in ordered:
            entry["default"] = "" if entry["required"] else " | None = None"
            if entry["given"] is not None and entry["uses"][0][1] == self._facts.get("paging", {}).get(
                "size"
            ):
                # The runtime fills it in, so that it knows whether a size was asked for.
                if "when it is not given" not in entry["doc"]:
                    entry["doc"] = f"{entry['doc']} {entry['given']} when it is not given.".strip()
            elif entry["given"] is not None:
                entry["default"] = f" = {python.literal(entry['given'])}"
            if entry["type"] == "Any" and not entry["required"]:
                entry["default"] = " = None"
        return ordered

    @staticmethod
    def _places(arguments: list[dict[str, Any]]) -> list[list[str]]:
        found = []
        for place in ("path", "query", "body", "files"):
            pairs = [
                f"{python.literal(wire)}: {argument['name']}"
                for argument in arguments
                for where, wire in argument["uses"]
                if where == place
            ]
            if pairs:
                found.append([place, f"{{{', '.join(pairs)}}}"])
        return found

    def _returns(self) -> tuple[str, str]:
        """(model expression, return annotation)."""
        data = self._data
        if "$ref" not in data:
            kind = python.answer_type(self._document, data, "m.")
            return "None", "Any" if kind == "Any" else f"{kind} | None"
        model = f"m.{source.ref_of(data)[1]}"
        if "paging" not in self._facts:
            return model, model
        item = self._item_type()
        return model, f"Paged[{model}, {item}]"

    def _item_type(self) -> str:
        node: dict[str, Any] = self._data
        for part in self._facts["paging"]["items"].split("."):
            node = source.resolve(self._document, node)["properties"][part]
        return python.answer_type(self._document, node["items"], "m.")

    def _doc(self, arguments: list[dict[str, Any]]) -> list[str]:
        facts = self._facts
        lines = [_sentence(self._operation["summary"]), ""]
        if text := self._operation.get("description"):
            lines += [" ".join(text.split()), ""]
        said = [f"``{self._http_method} {self._path}``", facts["effect"].replace("_", " ")]
        if "paging" in facts:
            said.append("paged: await it for one page, iterate it for every item")
        if batch := facts.get("batch"):
            more = "more are split over several calls" if batch.get("split") else "more are refused"
            said.append(f"at most {batch['limit']} ``{batch['parameter']}`` a call, {more}")
        lines += [f"{'; '.join(said)}.", ""]
        if self._operation.get("deprecated"):
            successor = facts.get("replaced_by")
            lines += [f"Deprecated: use :meth:`{snake(successor)}`." if successor else "Deprecated.", ""]
        elif facts["status"] == "document":
            lines += ["Only in the founding document; the live API has no such path.", ""]
        elif facts["status"] == "unlisted":
            lines += ["No longer listed in the platform's documentation.", ""]
        if day := facts.get("sunset"):
            lines += [f"The platform refuses it from {day} on.", ""]
        elif day := facts.get("may_end"):
            lines += [f"May be gone: an announcement for {day} may mean it.", ""]
        if explained := [a for a in arguments if a["doc"]]:
            lines.append("Args:")
            lines += [f"    {argument['name']}: {argument['doc']}" for argument in explained]
        while not lines[-1]:
            lines.pop()
        return python.docstring("\n".join(lines), 8)

    def _record(self) -> str:
        """Return the registry record as the source of one constant: a tuple, trailing defaults left out."""
        values = [tuple(value) if isinstance(value, tuple) else value for value in self.record()]
        defaults = list(Operation._field_defaults.values())
        while defaults and values[-1] == defaults[-1]:
            values.pop()
            defaults.pop()
        return repr(tuple(values))

    def _largest_page(self) -> int | None:
        """The largest page size that the spec allows; ``None`` where it names none, or no size can be chosen."""
        paging = self._facts.get("paging", {})
        if not paging.get("size"):
            return None
        found: int | None = (self._input(paging["in"], paging["size"]) or {}).get("maximum")
        return found

    def _input(self, where: str, dotted: str) -> dict[str, Any] | None:
        """The schema of a parameter, or of a member of the body."""
        if where == "body":
            return self._member(self._body, dotted)
        return next((p["schema"] for p in self._parameters if p["name"] == dotted), None)

    def _member(self, schema: dict[str, Any], dotted: str) -> dict[str, Any] | None:
        node: dict[str, Any] | None = schema
        for part in dotted.split("."):
            node = source.resolve(self._document, node or {}).get("properties", {}).get(part)
        return source.resolve(self._document, node) if node else None

    def _batch(self, said: dict[str, Any] | None) -> Batch | None:
        if said is None:
            return None

        def ids(key: str, items: dict[str, Any] | None) -> tuple[str, ...]:
            """Dotted paths of the id in an item; one empty path where the item is the id itself."""
            given = said.get(key)
            if given is not None:
                return (given,) if isinstance(given, str) else tuple(given)
            item = source.resolve(self._document, (items or {}).get("items", {}))
            return ("",) if item.get("type") in {"string", "integer"} else ()

        def answered(key: str) -> dict[str, Any] | None:
            return self._member(self._data, said[key]) if said.get(key) else None

        return Batch(
            said["parameter"],
            said["in"],
            said["limit"],
            said["split"],
            said.get("results"),
            said.get("errors"),
            ids("entry_id", self._input(said["in"], said["parameter"])),
            ids("result_id", answered("results")),
            ids("error_id", answered("errors")),
            said.get("result_code"),
        )

    def record(self) -> Operation:
        """Return what the registry says of the operation."""
        facts = self._facts
        fields = self._fields()
        body: Any = "none"
        if self._body:
            body = "multipart" if self._media == "multipart/form-data" else "json"
        return Operation(
            id=self._operation["operationId"],
            area=self._operation["tags"][0],
            method=self.name,
            http_method=self._http_method,
            path=self._path,
            version=str(facts["version"]),
            status=facts["status"],
            summary=_sentence(self._operation["summary"]),
            effect=facts["effect"],
            shop_cipher=facts["shop_cipher"],
            replaced_by=facts.get("replaced_by"),
            outcome_read=facts.get("outcome_read"),
            paging=_paging(facts.get("paging"), self._largest_page()),
            batch=self._batch(facts.get("batch")),
            body=body,
            path_params=tuple(wire for place, wire, _, _ in fields if place == "path"),
            query_params=tuple(wire for place, wire, _, _ in fields if place == "query"),
            body_fields=tuple(wire for place, wire, _, _ in fields if place == "body"),
            file_fields=tuple(wire for place, wire, _, _ in fields if place == "files"),
            required=tuple(
                dict.fromkeys(
                    wire for _, wire, _, required in fields if required and wire not in self._defaults
                )
            ),
            deprecated=bool(self._operation.get("deprecated")),
            host=self._host(),
            arrays=tuple(
                wire
                for place, wire, schema, _ in fields
                if place == "query" and schema.get("type") == "array"
            ),
            body_required=bool(self._operation.get("requestBody", {}).get("required")),
            item_limits=tuple(
                (wire, schema["maxItems"]) for _, wire, schema, _ in fields if "maxItems" in schema
            ),
            defaults=tuple(self._defaults.items()),
            moments=tuple((wire, unit) for _, wire, schema, _ in fields if (unit := python.moment(schema))),
            scopes=tuple(facts.get("scopes", ())),
            sunset=facts.get("sunset"),
            may_end=facts.get("may_end"),
        )


def _paging(said: dict[str, Any] | None, largest: int | None) -> Paging | None:
    if said is None:
        return None
    style = said.get("style", "token")
    return Paging(
        said["token"] if style == "token" else said["page"],
        said["in"],
        said.get("next", ""),
        said["items"],
        said.get("size"),
        style,
        said.get("total"),
        said.get("cursor"),
        largest,
    )


def _sentence(text: str) -> str:
    text = " ".join(text.split())
    return text if text.endswith((".", "?", "!")) else f"{text}."
