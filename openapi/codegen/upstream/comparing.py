"""Compare a description with our source: what is new, changed, gone, moved to another version, contradicted."""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from .. import source
from ..python import snake
from .described import SYSTEM, VERSION, Described, Description, clean

Kind = Literal["breaking", "contradiction", "gone", "moved", "new", "changed"]

ORDER: tuple[Kind, ...] = ("breaking", "gone", "contradiction", "moved", "new", "changed")
_SHARE = 0.5
"""What describes more of our current operations than this is taken for the whole API: what it lacks is gone."""
_LIMITS = (
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "x-minimum",
    "x-maximum",
    "pattern",
)
_FACTS = ("x-unit", "x-regions", "x-required-if")
_UPPER = {"maximum", "maxLength", "maxItems", "x-maximum"}
NEW = "$new"
"""Beside a ``$ref``: what the component would have to become for this use of it."""


class Difference(NamedTuple):
    """One fact that the description has and our source has not, or the other way round."""

    kind: Kind
    operation: str
    """Our operationId, or the one that a new operation gets."""
    at: str
    """Where in it: ``query.page_size``, ``body.orders[].id``, ``response.total``; empty for the operation itself."""
    text: str


@dataclass
class Proposal:
    """What would have to change in our source."""

    differences: list[Difference] = field(default_factory=list)
    edited: dict[str, dict[str, Any]] = field(default_factory=dict)
    """operationId to the whole operation as it would be."""
    moved: dict[str, Described] = field(default_factory=dict)
    """operationId to its description at a new version."""
    added: list[Described] = field(default_factory=list)
    complete: bool = False
    """Whether the description was taken for the whole API."""


def compare(document: dict[str, Any], description: Description, *, complete: bool | None = None) -> Proposal:
    """
    Return what *description* would change in *document*, the source as :func:`source.load` reads it.

    Matched by method and path, then by name and by structure where only the version in the path differs.
    """
    ours = {(path, method): operation for path, method, operation in source.operations(document)}
    current = [key for key, operation in ours.items() if operation["x-tiktok-shop"]["status"] == "current"]
    known = {(one.path, one.method) for one in description.operations}
    if complete is None:
        complete = bool(current) and len(known.intersection(current)) >= _SHARE * len(current)
    proposal = Proposal(complete=complete)
    comparer = _Comparer(document, proposal, says_required=description.says_required)
    for described in sorted(description.operations, key=lambda one: (one.path, one.method)):
        operation = ours.get((described.path, described.method))
        if operation is not None:
            comparer.same(described, operation)
        elif (older := _older(document, described)) is not None:
            comparer.newer(described, older)
        else:
            comparer.added(described)
    if complete:
        for key in current:
            if key not in known and ours[key]["operationId"] not in proposal.moved:
                comparer.gone(ours[key])
    proposal.differences.sort(key=lambda one: (ORDER.index(one.kind), one.operation, one.at, one.text))
    return proposal


def _older(document: dict[str, Any], described: Described) -> dict[str, Any] | None:
    """Return our newest operation that *described* is another version of; ``None`` where there is none."""
    if not described.version:
        return None
    same = VERSION.sub("*", described.path)
    family = [
        (VERSION.search(path), operation)
        for path, method, operation in source.operations(document)
        if method == described.method
        and (
            VERSION.sub("*", path) == same
            or (
                described.name
                and described.name in _names(operation)
                and path.split("/")[1] == same.split("/")[1]
            )
        )
    ]
    found = [(match[0], operation) for match, operation in family if match]
    if not found:
        return None
    return max(found, key=lambda pair: pair[0])[1]


def _names(operation: dict[str, Any]) -> set[str]:
    identity = operation["operationId"]
    return {identity, snake(identity), *operation["x-tiktok-shop"].get("aliases", ())}


class _Comparer:
    def __init__(self, document: dict[str, Any], proposal: Proposal, *, says_required: bool) -> None:
        self._document = document
        self._proposal = proposal
        self._says_required = says_required
        self._operation = ""

    def same(self, theirs: Described, operation: dict[str, Any]) -> None:
        self._operation = operation["operationId"]
        made = self._merged(theirs, operation)
        if made != operation:
            self._proposal.edited[self._operation] = made

    def newer(self, theirs: Described, older: dict[str, Any]) -> None:
        self._operation = older["operationId"]
        version = older["x-tiktok-shop"]["version"]
        if theirs.version < str(version):
            self.added(theirs)
            return
        self._tell(
            "moved",
            "",
            f"version {version} is followed by {theirs.version}: {theirs.method.upper()} {theirs.path}",
        )
        self._proposal.moved[self._operation] = theirs
        made = self._merged(theirs, older)
        self._proposal.edited[self._operation] = made

    def added(self, theirs: Described) -> None:
        self._operation = theirs.name or theirs.path
        self._tell("new", "", f"{theirs.method.upper()} {theirs.path}")
        self._proposal.added.append(theirs)

    def gone(self, operation: dict[str, Any]) -> None:
        self._operation = operation["operationId"]
        self._tell("gone", "", "no longer described")
        made = copy.deepcopy(operation)
        made["x-tiktok-shop"]["status"] = "unlisted"
        self._proposal.edited[self._operation] = made

    def _tell(self, kind: Kind, at: str, text: str) -> None:
        self._proposal.differences.append(Difference(kind, self._operation, at, text))

    def _merged(self, theirs: Described, operation: dict[str, Any]) -> dict[str, Any]:
        made = copy.deepcopy(operation)
        if theirs.deprecated and not operation.get("deprecated"):
            self._tell("changed", "", "deprecated")
            made = {**made, "deprecated": True}
        self._facts(theirs, made)
        parameters = self._parameters(theirs, made.get("parameters", []))
        if parameters:
            made["parameters"] = parameters
            _fit(made["x-tiktok-shop"], {p["name"]: p["schema"] for p in parameters})
        self._body(theirs, made)
        answer = source.answer_schema(made)
        if theirs.answer is not None and answer is not None:
            content = made["responses"]["200"]["content"]["application/json"]
            content["schema"] = self._schema("response", answer, theirs.answer, request=False)
        elif theirs.answer is not None:
            self._tell("changed", "response", "an answer, where none was known")
            made["responses"]["200"]["content"] = {"application/json": {"schema": clean(theirs.answer)}}
        return made

    def _facts(self, theirs: Described, made: dict[str, Any]) -> None:
        """Run-time facts, where the description carries ours."""
        said, facts = made["x-tiktok-shop"], copy.deepcopy(theirs.facts)
        limits = {name: parameter["schema"] for (_, name), parameter in theirs.parameters.items()}
        _fit(facts, limits)
        ours = copy.deepcopy(said)
        _fit(ours, limits)
        for key in ("paging", "batch", "scopes", "sunset"):
            if key in facts and facts[key] != ours.get(key):
                self._tell("changed", f"x-tiktok-shop.{key}", f"was {said.get(key)}, is {facts[key]}")
                said[key] = facts[key]

    def _body(self, theirs: Described, made: dict[str, Any]) -> None:
        body = source.body_schema(made)
        if theirs.body is None:
            return
        if body is None:
            self._tell("changed", "body", "takes a body, where none was known")
            made["requestBody"] = {"content": {theirs.media: {"schema": clean(theirs.body)}}}
            return
        media, schema = body
        made["requestBody"]["content"][media]["schema"] = self._schema(
            "body", schema, theirs.body, request=True
        )

    def _parameters(self, theirs: Described, ours: list[dict[str, Any]]) -> list[dict[str, Any]]:
        found, left = [], dict(theirs.parameters)
        for said in ours:
            parameter = dict(source.resolve(self._document, said))
            at = f"{parameter['in']}.{parameter['name']}"
            their = left.pop((parameter["in"], parameter["name"]), None)
            if their is None:
                found.append(self._missing(at, parameter))
                continue
            schema = self._schema(at, parameter["schema"], their["schema"], request=True)
            must = bool(their["required"])
            if must != bool(parameter.get("required")):
                self._tell("breaking" if must else "changed", at, "required" if must else "optional")
                parameter = {key: value for key, value in parameter.items() if key != "required"}
                parameter |= {"required": True} if must else {}
            found.append({**parameter, "schema": schema})
        for (place, name), their in left.items():
            must = bool(their["required"])
            self._tell(
                "breaking" if must else "changed", f"{place}.{name}", f"new{' and required' if must else ''}"
            )
            form = {"style": "form", "explode": False} if their["schema"].get("type") == "array" else {}
            schema = clean(their["schema"])
            if must:
                schema.pop("default", None)
            found.append(
                {"name": name, "in": place, **({"required": True} if must else {}), **form, "schema": schema}
            )
        return found

    def _missing(self, at: str, parameter: dict[str, Any]) -> dict[str, Any]:
        """A parameter of ours that the description does not have."""
        if parameter["in"] == "path" or parameter["name"] in SYSTEM:
            return parameter
        if parameter.get("required"):
            self._tell("changed", at, "optional")
            return {key: value for key, value in parameter.items() if key != "required"}
        if self._proposal.complete and not parameter.get("deprecated"):
            self._tell("breaking", at, "gone")
            return {**parameter, "deprecated": True}
        return parameter

    def _schema(
        self, at: str, ours: dict[str, Any], theirs: dict[str, Any], *, request: bool
    ) -> dict[str, Any]:
        """Return *ours* with what *theirs* adds; what stands in a component is proposed beside the reference."""
        if "$ref" in ours:
            target = source.resolve(self._document, ours)
            made = self._schema(at, target, theirs, request=request)
            return ours if made == target else {**ours, NEW: made}
        if "anyOf" in ours:
            return ours
        mine, kinds = ours.get("type"), theirs.get("type")
        offered = kinds if isinstance(kinds, list) else [kinds]
        mine = next((kind for kind in mine if kind != "null"), None) if isinstance(mine, list) else mine
        if mine and kinds and mine not in offered:
            self._tell("contradiction", at, f"{_told(mine)} here, {_told(offered[0])} there")
            return ours
        made = dict(ours) if mine or not kinds else {**clean(theirs), **ours}
        self._values(at, made, theirs, request=request)
        if "properties" in theirs:
            made["properties"] = self._properties(at, made, theirs, request=request)
            if "type" not in made:
                made["type"] = "object"
        for key, mark in (("items", "[]"), ("additionalProperties", "{}")):
            if isinstance(theirs.get(key), dict) and isinstance(made.get(key), dict):
                made[key] = self._schema(at + mark, made[key], theirs[key], request=request)
        return made

    def _properties(
        self, at: str, made: dict[str, Any], theirs: dict[str, Any], *, request: bool
    ) -> dict[str, Any]:
        ours = made.get("properties", {})
        found = {}
        needed, must = list(made.get("required", ())), set(theirs.get("required", ()))
        for wire, prop in ours.items():
            inner = f"{at}.{wire}"
            if wire in theirs["properties"]:
                found[wire] = self._schema(inner, prop, theirs["properties"][wire], request=request)
                if request and self._says_required and (wire in must) != (wire in needed):
                    self._tell(
                        "breaking" if wire in must else "changed",
                        inner,
                        "required" if wire in must else "optional",
                    )
                    needed = [*needed, wire] if wire in must else [name for name in needed if name != wire]
            elif self._proposal.complete and not prop.get("deprecated"):
                self._tell("breaking", inner, "gone")
                found[wire] = {**prop, "deprecated": True}
            else:
                found[wire] = prop
        for wire, prop in theirs["properties"].items():
            if wire not in ours:
                required = request and wire in must
                self._tell(
                    "breaking" if required else "changed",
                    f"{at}.{wire}",
                    f"new{' and required' if required else ''}",
                )
                found[wire] = clean(prop)
                needed += [wire] if required else []
        if needed != list(made.get("required", ())):
            made["required"] = needed
            if not needed:
                del made["required"]
        return found

    def _values(self, at: str, made: dict[str, Any], theirs: dict[str, Any], *, request: bool) -> None:
        mine, their = made.get("enum"), theirs.get("enum")
        whole = self._proposal.complete
        if their and set(map(str, their)) != set(map(str, mine or ())):
            more = [value for value in their if value not in (mine or ())]
            less = [value for value in mine or () if value not in their] if whole else []
            if mine is None:
                self._tell("breaking" if request else "changed", at, f"one of {_listed(their)}")
                made["enum"] = their
            elif more or less:
                said = [f"{_listed(more)} added"] if more else []
                said += [f"{_listed(less)} no longer listed"] if less else []
                self._tell("breaking" if request and less else "changed", at, "; ".join(said))
                made["enum"] = [*(value for value in mine if value not in less), *more]
        elif mine and not their and whole:
            self._tell("changed", at, "no list of values any more")
            del made["enum"]
        if theirs.get("deprecated") and not made.get("deprecated"):
            self._tell("changed", at, "deprecated")
            made["deprecated"] = True
        for key in ("format", "default", *_LIMITS, *_FACTS):
            self._fact(at, made, theirs, key, request=request)

    def _fact(
        self, at: str, made: dict[str, Any], theirs: dict[str, Any], key: str, *, request: bool
    ) -> None:
        was, now = made.get(key), theirs.get(key)
        if was == now or (now is None and not (self._proposal.complete and request)):
            return
        if key == "format" and was is not None and now is not None:
            self._tell("contradiction", at, f"{key} {was} here, {now} there")
            return
        tighter = (
            request
            and key in _LIMITS
            and now is not None
            and (
                was is None
                or (
                    isinstance(now, int | float)
                    and isinstance(was, int | float)
                    and (now < was) == (key in _UPPER)
                )
            )
        )
        self._tell(
            "breaking" if tighter else "changed",
            at,
            f"{key} {now}" if was is None else f"{key} was {was}, is {_or_none(now)}",
        )
        if now is None:
            del made[key]
        else:
            made[key] = now


def _fit(facts: dict[str, Any], schemas: dict[str, dict[str, Any]]) -> None:
    """Make what the client does by itself fit new limits: the page size of a stream, the size of a batch."""
    most = schemas.get(facts.get("paging", {}).get("size", ""), {}).get("maximum")
    stream, batch = facts.get("stream", {}), facts.get("batch", {})
    if most is not None and stream.get("page_size", 0) > most:
        stream["page_size"] = most
    entries = schemas.get(batch.get("parameter", ""), {}).get("maxItems")
    if entries is not None and batch.get("limit", 0) > entries:
        batch["limit"] = entries


def _told(kind: Any) -> str:
    return {"array": "a list", "object": "an object", "integer": "an integer"}.get(str(kind), f"a {kind}")


def _listed(values: list[Any]) -> str:
    return ", ".join(map(str, values))


def _or_none(value: Any) -> str:
    return "none" if value is None else str(value)
