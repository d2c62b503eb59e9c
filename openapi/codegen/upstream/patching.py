"""Write a proposal into the area files: whole operations and components, in the files' own style."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .. import source
from .comparing import NEW, Proposal
from .described import Described, clean
from .style import end_of, lines

_REF = "#/components/schemas/"


class Patch:
    """The texts of the area files as they would be."""

    def __init__(self, path: Path, document: dict[str, Any], evidence: str) -> None:
        self._evidence = evidence
        self._document = document
        self.before = {file: file.read_text(encoding="utf-8") for file in source.files(path)}
        self.after = dict(self.before)
        self._homes = {
            name: file
            for file in self.before
            for name in (source.read(file).get("components") or {}).get("schemas", {})
        }
        self._names = {operation["operationId"] for _, _, operation in source.operations(document)}

    def apply(self, proposal: Proposal) -> None:
        """Enter *proposal* into the texts."""
        edited, components = _settled(self._document, proposal.edited)
        for name, schema in components.items():
            self._replace_component(name, schema)
        for path, method, operation in list(source.operations(self._document)):
            identity = operation["operationId"]
            made = edited.get(identity)
            if made is None:
                continue
            if identity in proposal.moved:
                self._move(path, method, operation, made, proposal.moved[identity])
            else:
                gone = made["x-tiktok-shop"]["status"] != operation["x-tiktok-shop"]["status"]
                self._replace(path, method, made if gone else self._evident(made))
        for described in proposal.added:
            self._add(described)

    # --- operations -------------------------------------------------------------------------------------------------

    def _move(
        self, path: str, method: str, old: dict[str, Any], made: dict[str, Any], theirs: Described
    ) -> None:
        """The new version takes the plain name; the old one gets its version into its name and a successor."""
        identity, said = old["operationId"], old["x-tiktok-shop"]
        kept = {key: value for key, value in said.items() if key not in {"aliases", "stream"}}
        former = {
            **{key: value for key, value in old.items() if key not in {"x-tiktok-shop", "deprecated"}},
            "operationId": self._free(f"{identity}_{said['version']}"),
        }
        former = _after(former, "summary", {"deprecated": True})
        former["x-tiktok-shop"] = {**kept, "status": "superseded", "replaced_by": identity}
        newer = {key: value for key, value in made.items() if key not in {"deprecated", "x-fields-only-in"}}
        facts = {
            key: value for key, value in made["x-tiktok-shop"].items() if key not in {"sunset", "may_end"}
        }
        newer["x-tiktok-shop"] = {
            **facts,
            "version": theirs.version,
            "status": "current",
            "evidence": [self._evidence],
        }
        self._replace(path, method, former)
        self._insert(self._home(path), theirs.path, method, newer, after=path)

    def _add(self, theirs: Described) -> None:
        area = next(
            (
                (operation["tags"][0], path)
                for path, _, operation in source.operations(self._document)
                if path.split("/")[1] == theirs.path.split("/")[1]
            ),
            ("tools", ""),
        )
        file = self._home(area[1]) if area[1] else next(iter(self.after))
        self._insert(file, theirs.path, theirs.method, self._operation(theirs, area[0]), after=None)

    def _operation(self, theirs: Described, tag: str) -> dict[str, Any]:
        base = theirs.name or re.sub(r"\W+", "_", f"{theirs.method}_{theirs.path}").strip("_").lower()
        identity = base if base not in self._names else self._free(f"{base}_{theirs.version or 2}")
        self._names.add(identity)
        successor = base if identity != base else None
        return operation_of(theirs, identity, tag, self._evidence, successor=successor)

    def _evident(self, operation: dict[str, Any]) -> dict[str, Any]:
        facts = operation["x-tiktok-shop"]
        if self._evidence in facts["evidence"]:
            return operation
        return {**operation, "x-tiktok-shop": {**facts, "evidence": [*facts["evidence"], self._evidence]}}

    def _free(self, name: str) -> str:
        if name in self._names:
            raise source.SpecError(f"{name}: this name is taken; rename one of the two first")
        self._names.add(name)
        return name

    # --- texts ------------------------------------------------------------------------------------------------------

    def _home(self, path: str) -> Path:
        return next(
            file
            for file, text in self.after.items()
            if re.search(rf"^  {re.escape(path)}:$", text, re.MULTILINE)
        )

    def _replace(self, path: str, method: str, operation: dict[str, Any]) -> None:
        file = self._home(path)
        text = self.after[file]
        start = text.index(f"\n  {path}:\n") + len(f"\n  {path}:\n")
        at = text.index(f"    {method}:\n", start)
        self.after[file] = text[:at] + self._rendered(file, method, operation) + text[end_of(text, at, 4) :]

    def _insert(
        self, file: Path, path: str, method: str, operation: dict[str, Any], *, after: str | None
    ) -> None:
        text = self.after[file]
        rendered = self._rendered(file, method, operation)
        if (found := re.search(rf"^  {re.escape(path)}:\n", text, re.MULTILINE)) is not None:
            self.after[file] = text[: found.end()] + rendered + text[found.end() :]
            return
        at = text.index(f"\n  {after}:\n") + 1 if after else text.index("paths:\n")
        end = end_of(text, at, 2 if after else 0)
        self.after[file] = (
            f"{text[:end].rstrip()}\n\n  {path}:\n{rendered}{'' if text[end:].startswith(chr(10)) else chr(10)}{text[end:]}"
        )

    def _replace_component(self, name: str, schema: dict[str, Any]) -> None:
        file = self._homes[name]
        text = self.after[file]
        found = re.search(rf"^    {re.escape(name)}:(?= |$)", text, re.MULTILINE)
        if found is None:
            raise source.SpecError(f"{name}: its place in {file.name} was not found")
        made = lines(name, self._referring(file, schema), 4)
        self.after[file] = (
            text[: found.start()] + "\n".join(made) + "\n" + text[end_of(text, found.start(), 4) :]
        )

    def _rendered(self, file: Path, method: str, operation: dict[str, Any]) -> str:
        return "\n".join(lines(method, self._referring(file, operation), 4, must=True)) + "\n"

    def _referring(self, file: Path, value: Any) -> Any:
        """Return *value* with references that name the file where the component lies."""
        if isinstance(value, dict):
            found = {key: self._referring(file, item) for key, item in value.items()}
            target = value.get("$ref")
            if isinstance(target, str) and target.startswith(_REF):
                home = self._homes.get(target.removeprefix(_REF), file)
                found["$ref"] = target if home == file else f"{home.name}{target}"
            return found
        return [self._referring(file, item) for item in value] if isinstance(value, list) else value


def operation_of(
    theirs: Described, identity: str, tag: str, evidence: str, *, successor: str | None = None
) -> dict[str, Any]:
    """Return *theirs* as an operation of our source; without words of its own it asks for them."""
    found: dict[str, Any] = {"operationId": identity, "tags": [tag]}
    found["summary"] = theirs.summary or f"TODO: say what {identity} does"
    if theirs.description:
        found["description"] = theirs.description
    if successor or theirs.deprecated:
        found["deprecated"] = True
    if theirs.parameters:
        found["parameters"] = [
            _parameter(place, name, said) for (place, name), said in theirs.parameters.items()
        ]
    if theirs.body is not None:
        must = {"required": True} if theirs.body_required or theirs.body.get("required") else {}
        found["requestBody"] = {**must, "content": {theirs.media: {"schema": clean(theirs.body)}}}
    content = {"content": {"application/json": {"schema": clean(theirs.answer)}}} if theirs.answer else {}
    found["responses"] = {"200": {"description": "Success.", **content}}
    found["x-tiktok-shop"] = _facts_of(theirs, successor, evidence)
    return found


def _facts_of(theirs: Described, successor: str | None, evidence: str) -> dict[str, Any]:
    said = theirs.facts
    is_read = theirs.method == "get" or bool(re.search(r"/(search|query|get)$", theirs.path))
    effect = (
        "read" if is_read else "idempotent_write" if theirs.method in {"put", "delete"} else "unsafe_write"
    )
    facts: dict[str, Any] = {
        "version": theirs.version or "v1",
        "status": "superseded" if successor else "current",
        "effect": said.get("effect", effect),
        "shop_cipher": bool(said.get("shop_cipher", theirs.shop_cipher)),
    }
    if successor:
        facts["replaced_by"] = successor
    paging = said.get("paging") or _paging(theirs)
    facts |= {"paging": paging} if paging else {}
    facts |= {key: said[key] for key in ("batch", "scopes", "aliases") if key in said}
    return {**facts, "evidence": [evidence]}


def _settled(
    document: dict[str, Any], edited: dict[str, dict[str, Any]]
) -> tuple[dict[str, Any], dict[str, Any]]:
    """
    Decide which components change and which uses of them become objects of their own.

    A component changes when everything that uses it wants the same of it; otherwise the operation that differs says
    its own, so that nobody else's class changes.
    """
    wanted: dict[str, list[tuple[str, Any]]] = defaultdict(list)
    for identity, operation in edited.items():
        for name, schema in _proposals(operation):
            wanted[name].append((identity, schema))
    users = _users(document)
    together = {
        name: found[0][1]
        for name, found in wanted.items()
        if all(schema == found[0][1] for _, schema in found)
        and {identity for identity, _ in found} >= users[name]
    }
    components = {name: _written(schema, together) for name, schema in together.items()}
    return {identity: _written(operation, together) for identity, operation in edited.items()}, components


def _proposals(value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        if NEW in value:
            yield source.ref_of(value)[1], value[NEW]
        for item in value.values():
            yield from _proposals(item)
    elif isinstance(value, list):
        for item in value:
            yield from _proposals(item)


def _written(value: Any, together: dict[str, Any]) -> Any:
    if isinstance(value, dict):
        if NEW in value:
            beside = {key: item for key, item in value.items() if key not in {NEW, "$ref"}}
            if source.ref_of(value)[1] in together:
                return {"$ref": value["$ref"], **beside}
            return {**_written(value[NEW], together), **beside}
        return {key: _written(item, together) for key, item in value.items()}
    return [_written(item, together) for item in value] if isinstance(value, list) else value


def _users(document: dict[str, Any]) -> dict[str, set[str]]:
    """Return which operations and webhooks lead to each component."""
    schemas = document["components"]["schemas"]
    found: dict[str, set[str]] = defaultdict(set)
    named = [(operation["operationId"], operation) for _, _, operation in source.operations(document)]
    for identity, operation in [*named, *source.events(document)]:
        todo, seen = list(_refs(operation)), set()
        while todo:
            name = todo.pop()
            if name not in seen:
                seen.add(name)
                todo += _refs(schemas.get(name, {}))
        for name in seen:
            found[name].add(identity)
    return found


def _refs(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str) and value["$ref"].startswith(_REF):
            yield value["$ref"].removeprefix(_REF)
        for item in value.values():
            yield from _refs(item)
    elif isinstance(value, list):
        for item in value:
            yield from _refs(item)


def _parameter(place: str, name: str, said: dict[str, Any]) -> dict[str, Any]:
    schema = clean(said["schema"])
    text = schema.pop("description", None)
    if said["required"]:
        schema.pop("default", None)
    form = {"style": "form", "explode": False} if place == "query" and schema.get("type") == "array" else {}
    found = {"name": name, "in": place, **({"required": True} if said["required"] else {}), **form}
    return {**found, **({"description": text} if text else {}), "schema": schema}


def _paging(theirs: Described) -> dict[str, Any] | None:
    fields = (theirs.answer or {}).get("properties", {})
    lists = [name for name, schema in fields.items() if schema.get("type") == "array"]
    if ("query", "page_token") not in theirs.parameters or "next_page_token" not in fields or len(lists) != 1:
        return None
    found = {"token": "page_token", "in": "query", "next": "next_page_token", "items": lists[0]}
    return {**found, **({"size": "page_size"} if ("query", "page_size") in theirs.parameters else {})}


def _after(operation: dict[str, Any], key: str, more: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in operation.items():
        found[name] = value
        if name == key:
            found |= more
    return found
