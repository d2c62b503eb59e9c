"""What changed between two states of a bundled spec, in words of those who use it, breaking changes first."""

from __future__ import annotations

import json
import operator
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Literal, NamedTuple

import yaml

from . import source
from .config import ROOT, Spec

Kind = Literal["breaking", "deprecated", "additive"]

_ORDER: tuple[Kind, ...] = ("breaking", "deprecated", "additive")
_HEADINGS = {"breaking": "Changed, look at your calls", "deprecated": "Deprecated", "additive": "Added"}
_FACTS = ("effect", "shop_cipher", "paging", "batch")
_Tighter = Callable[[Any, Any], bool]
_LIMITS: dict[str, _Tighter] = {
    "maximum": operator.lt, "maxItems": operator.lt, "maxLength": operator.lt, "x-maximum": operator.lt,
    "minimum": operator.gt, "minItems": operator.gt, "minLength": operator.gt, "x-minimum": operator.gt,
}  # fmt: skip
"""Limits, and how a new value that is stricter compares with the old one."""


class Change(NamedTuple):
    """One difference that somebody who calls the API may notice."""

    kind: Kind
    text: str
    """One line, beginning with what changed: ``get_teas.page_size: maximum was 50, is 20``."""

    @property
    def subject(self) -> str:
        """The operation, model or webhook that changed."""
        return self.text.partition(":")[0].partition(".")[0]


def changes(spec: Spec, revision: str) -> list[Change]:
    """
    Return the changes of *spec* between *revision* and the working tree, breaking ones first.

    Args:
        spec: The spec.

        revision: A git revision of this repository, or the path of a bundled spec (YAML or JSON).

    Raises:
        SpecError: If there is neither.
    """
    now = parse(spec.dist_path.read_bytes()) if spec.dist_path.exists() else {}
    found = compare(bundled_at(revision, spec.dist_path.relative_to(ROOT).as_posix()), now)
    return sorted(found, key=lambda change: (_ORDER.index(change.kind), change.text))


def as_json(found: dict[str, list[Change]]) -> str:
    """Return the changes of each spec as JSON: a list of objects with ``spec``, ``kind``, ``subject`` and ``text``."""
    rows = [
        {"spec": name, "kind": change.kind, "subject": change.subject, "text": change.text}
        for name, listed in found.items()
        for change in listed
    ]
    return json.dumps(rows, indent=2, ensure_ascii=False)


def as_changelog(found: list[Change]) -> str:
    """Return *found* as a section of a changelog: one entry per operation or model."""
    lines: list[str] = []
    for kind in _ORDER:
        by_subject: dict[str, list[str]] = {}
        for change in found:
            if change.kind == kind:
                place, _, said = change.text.partition(": ")
                field = place.partition(".")[2]
                by_subject.setdefault(change.subject, []).append(f"`{field}` {said}" if field else said)
        if by_subject:
            lines += [f"### {_HEADINGS[kind]}", ""]
            lines += [f"- `{subject}`: {'; '.join(said)}." for subject, said in by_subject.items()]
            lines.append("")
    return "\n".join(lines) or "Nothing changed.\n"


def bundled_at(revision: str, place: str) -> dict[str, Any]:
    """Return the bundled spec at *place* of a git *revision*, or in the file of that name; empty where it was none."""
    if Path(revision).is_file():
        return parse(Path(revision).read_bytes())
    if _git("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}").returncode:
        raise source.SpecError(f"{revision}: no such revision, and no such file")
    shown = _git("show", f"{revision}:{place}")
    return parse(shown.stdout) if shown.returncode == 0 else {}


def parse(content: bytes) -> dict[str, Any]:
    """Return a bundled spec, YAML or JSON."""
    if content[:1] == b"{":
        found: dict[str, Any] = json.loads(content)
    else:
        found = yaml.load(content, yaml.CSafeLoader)
    return found


def _git(*arguments: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, check=False)  # noqa: S603, S607 - git as on PATH


def compare(then: dict[str, Any], now: dict[str, Any]) -> list[Change]:
    """Return each change between two bundled documents, sorted by kind and text."""
    found: list[Change] = []
    before = {operation["operationId"]: (p, m, operation) for p, m, operation in source.operations(then)}
    after = {operation["operationId"]: (p, m, operation) for p, m, operation in source.operations(now)}
    places = {place[:2]: identity for identity, place in after.items()}
    for identity in before.keys() | after.keys():
        if identity not in after:
            found.append(Change("breaking", f"{identity}: operation removed"))
        elif identity not in before:
            found.append(Change("additive", f"{identity}: new operation"))
        elif before[identity][:2] != after[identity][:2]:
            found += _moved(identity, before[identity], after[identity], places)
            found += _operation(identity, then, now, before[identity][2], after[identity][2])
        else:
            found += _operation(identity, then, now, before[identity][2], after[identity][2])
    found += _webhooks(then, now)
    old, new = (document.get("components", {}).get("schemas", {}) for document in (then, now))
    for name in old.keys() | new.keys():
        if name not in new:
            found.append(Change("breaking", f"{name}: model removed"))
        elif name not in old:
            found.append(Change("additive", f"{name}: new model"))
        else:
            found += _schema(name, old[name], new[name], request=new[name].get("x-side") != "response")
    return sorted(set(found))


def _moved(
    identity: str,
    before: tuple[str, str, dict[str, Any]],
    after: tuple[str, str, dict[str, Any]],
    places: dict[tuple[str, str], str],
) -> Iterator[Change]:
    older = places.get(before[:2])
    if older is None:
        yield Change("breaking", f"{identity}: {' '.join(before[1::-1])} became {' '.join(after[1::-1])}")
        return
    versions = [operation["x-tiktok-shop"].get("version") for operation in (before[2], after[2])]
    yield Change(
        "breaking",
        f"{identity}: the name moved from version {versions[0]} to {versions[1]}; "
        f"what it called until now is {older}",
    )


def _operation(
    identity: str, then: dict[str, Any], now: dict[str, Any], old: dict[str, Any], new: dict[str, Any]
) -> Iterator[Change]:
    theirs, ours = old["x-tiktok-shop"], new["x-tiktok-shop"]
    if new.get("deprecated") and not old.get("deprecated"):
        successor = ours.get("replaced_by")
        yield Change("deprecated", f"{identity}: deprecated{f', use {successor}' if successor else ''}")
    if ours.get("sunset") and ours.get("sunset") != theirs.get("sunset"):
        yield Change("deprecated", f"{identity}: the platform refuses it from {ours['sunset']} on")
    for alias in theirs.get("aliases", ()):
        if alias not in ours.get("aliases", ()) and alias != identity:
            yield Change("breaking", f"{identity}: alias {alias} removed")
    for key in _FACTS:
        if theirs.get(key) != ours.get(key):
            kind: Kind = "breaking" if _is_tighter(key, theirs.get(key), ours.get(key)) else "additive"
            yield Change(kind, f"{identity}: {key} was {_said(theirs.get(key))}, is {_said(ours.get(key))}")
    yield from _schema(identity, _parameters(then, old), _parameters(now, new), request=True)
    bodies = [source.body_schema(operation) for operation in (old, new)]
    if bodies[0] and bodies[1] and _kind(bodies[0][1]) != _kind(bodies[1][1]):
        yield from _schema(
            identity, *(_arguments(d, b) for d, b in zip((then, now), bodies, strict=True)), request=True
        )
    if bodies[1] and not bodies[0]:
        must = source.resolve(now, bodies[1][1]).get("required")
        yield Change("breaking" if must else "additive", f"{identity}: takes a body now")
    answers = [_kind(_data(source.answer_schema(operation) or {})) for operation in (old, new)]
    if answers[0] != answers[1]:
        yield Change("breaking", f"{identity}: the answer was {answers[0]}, is {answers[1]}")


def _is_tighter(key: str, old: Any, new: Any) -> bool:
    if key == "paging":
        return True
    if key != "batch" or old is None:
        return False
    if new is None or new["limit"] < old["limit"] or (old.get("split") and not new.get("split")):
        return True
    return any(old.get(part) != new.get(part) for part in ("parameter", "in"))


def _said(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key} {item}" for key, item in value.items())
    return "nothing" if value is None else str(value)


def _webhooks(then: dict[str, Any], now: dict[str, Any]) -> Iterator[Change]:
    before, after = dict(source.events(then)), dict(source.events(now))
    for name in before.keys() | after.keys():
        if name not in after:
            yield Change("breaking", f"{name}: webhook removed")
        elif name not in before:
            yield Change("additive", f"{name}: new webhook")
        else:
            old, new = before[name].get("x-tiktok-shop-event", {}), after[name].get("x-tiktok-shop-event", {})
            for key, what in (("type", "number"), ("event_type", "event type")):
                if old.get(key) != new.get(key):
                    yield Change(
                        "breaking", f"{name}: its {what} was {_said(old.get(key))}, is {_said(new.get(key))}"
                    )


def _data(answer: dict[str, Any]) -> dict[str, Any]:
    found = source.data_schema(answer)
    return answer if found is None else found


def _parameters(document: dict[str, Any], operation: dict[str, Any]) -> dict[str, Any]:
    found = [source.resolve(document, parameter) for parameter in operation.get("parameters", ())]
    return {
        "properties": {p["name"]: p["schema"] for p in found},
        "required": [p["name"] for p in found if p.get("required")],
    }


def _arguments(document: dict[str, Any], body: tuple[str, dict[str, Any]] | None) -> dict[str, Any]:
    return source.resolve(document, body[1]) if body else {}


def _schema(place: str, old: dict[str, Any], new: dict[str, Any], *, request: bool) -> Iterator[Change]:
    before, after = old.get("properties", {}), new.get("properties", {})
    needed = set(new.get("required", ())) - set(old.get("required", ()))
    for wire in before.keys() | after.keys():
        where = f"{place}.{wire}"
        if wire not in after:
            yield Change("breaking", f"{where}: removed")
        elif wire not in before:
            must = request and wire in needed
            yield Change("breaking" if must else "additive", f"{where}: new{' and required' if must else ''}")
        else:
            if request and wire in needed:
                yield Change("breaking", f"{where}: now required")
            yield from _field(where, before[wire], after[wire], request=request)


def _field(where: str, old: dict[str, Any], new: dict[str, Any], *, request: bool) -> Iterator[Change]:
    if _kind(old) != _kind(new):
        yield Change("breaking", f"{where}: was {_kind(old)}, is {_kind(new)}")
    yield from _enum(where, old, new, request=request)
    if new.get("deprecated") and not old.get("deprecated"):
        yield Change("deprecated", f"{where}: deprecated")
    if request:
        if "default" in old and old["default"] != new.get("default"):
            yield Change(
                "breaking", f"{where}: the default was {old['default']}, is {_said(new.get('default'))}"
            )
        for key, tighter in _LIMITS.items():
            was, now = old.get(key), new.get(key)
            if was != now and now is not None:
                hard = was is None or tighter(now, was)
                yield Change("breaking" if hard else "additive", f"{where}: {key} was {_said(was)}, is {now}")
            elif was != now:
                yield Change("additive", f"{where}: {key} was {was}, is gone")
    for key, mark in (("items", "[]"), ("additionalProperties", "{}")):
        if isinstance(old.get(key), dict) and isinstance(new.get(key), dict) and _kind(old) == _kind(new):
            yield from _field(f"{where}{mark}", old[key], new[key], request=request)


def _enum(where: str, old: dict[str, Any], new: dict[str, Any], *, request: bool) -> Iterator[Change]:
    gone = [value for value in old.get("enum", ()) if value not in new.get("enum", ())]
    more = [value for value in new.get("enum", ()) if value not in old.get("enum", ())]
    if request and gone and "enum" in new:
        yield Change("breaking", f"{where}: {', '.join(map(str, gone))} no longer allowed")
    elif gone:
        yield Change("additive", f"{where}: {', '.join(map(str, gone))} no longer listed")
    if request and more and "enum" not in old:
        yield Change("breaking", f"{where}: only {', '.join(map(str, more))} allowed now")
    elif more and "enum" in old:
        yield Change("additive", f"{where}: {', '.join(map(str, more))} added")


def _kind(schema: dict[str, Any]) -> str:
    if "$ref" in schema:
        return source.ref_of(schema)[1]
    if "anyOf" in schema:
        return " or ".join(_kind(choice) for choice in schema["anyOf"])
    kind = schema.get("type", "anything")
    kind = kind if isinstance(kind, str) else "/".join(kind)
    if kind == "array":
        return f"list of {_kind(schema.get('items', {}))}"
    return f"{kind} ({schema['format']})" if schema.get("format") else kind
