"""What changed in a bundled spec since a git revision, in words of those who use it, breaking changes first."""

from __future__ import annotations

import subprocess
from typing import Any

import yaml

from . import source
from .config import ROOT, Spec

_ORDER = ("breaking", "deprecated", "additive")


def changes(spec: Spec, revision: str) -> list[str]:
    """
    Return one line per change of *spec* between *revision* and the working tree, breaking ones first.

    Raises:
        SpecError: If there is no such revision.
    """
    place = spec.dist_path.relative_to(ROOT).as_posix()
    then = _at(revision, place)
    now = (
        yaml.load(spec.dist_path.read_text(encoding="utf-8"), yaml.CSafeLoader)
        if spec.dist_path.exists()
        else {}
    )
    found = compare(then, now)
    return [f"{kind}: {text}" for wanted in _ORDER for kind, text in found if kind == wanted]


def _at(revision: str, place: str) -> dict[str, Any]:
    if _git("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}").returncode:
        raise source.SpecError(f"{revision}: no such revision")
    shown = _git("show", f"{revision}:{place}")
    found: dict[str, Any] = yaml.load(shown.stdout, yaml.CSafeLoader) if shown.returncode == 0 else {}
    return found


def _git(*arguments: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, check=False)  # noqa: S603, S607 - git as on PATH


def compare(then: dict[str, Any], now: dict[str, Any]) -> list[tuple[str, str]]:
    """Return (kind, text) of each change between two bundled documents."""
    found: list[tuple[str, str]] = []
    before = {operation["operationId"]: (p, m, operation) for p, m, operation in source.operations(then)}
    after = {operation["operationId"]: (p, m, operation) for p, m, operation in source.operations(now)}
    for identity in before.keys() | after.keys():
        if identity not in after:
            found.append(("breaking", f"{identity}: operation removed"))
        elif identity not in before:
            found.append(("additive", f"{identity}: new operation"))
        else:
            found += _operation(identity, then, now, before[identity], after[identity])
    old, new = (document.get("components", {}).get("schemas", {}) for document in (then, now))
    for name in old.keys() | new.keys():
        if name not in new:
            found.append(("breaking", f"{name}: model removed"))
        elif name not in old:
            found.append(("additive", f"{name}: new model"))
        else:
            found += _schema(name, old[name], new[name], request=new[name].get("x-side") != "response")
    return sorted(found)


def _operation(
    identity: str,
    then: dict[str, Any],
    now: dict[str, Any],
    before: tuple[str, str, dict[str, Any]],
    after: tuple[str, str, dict[str, Any]],
) -> list[tuple[str, str]]:
    found = []
    if before[:2] != after[:2]:
        found.append(("breaking", f"{identity}: {' '.join(before[1::-1])} became {' '.join(after[1::-1])}"))
    old, new = before[2], after[2]
    if new.get("deprecated") and not old.get("deprecated"):
        successor = new["x-tiktok-shop"].get("replaced_by")
        found.append(("deprecated", f"{identity}: deprecated{f', use {successor}' if successor else ''}"))
    theirs, ours = old["x-tiktok-shop"], new["x-tiktok-shop"]
    for key in ("effect", "shop_cipher", "paging", "batch"):
        if theirs.get(key) != ours.get(key):
            kind = "breaking" if key == "paging" else "additive"
            found.append((kind, f"{identity}: {key} was {theirs.get(key)}, is {ours.get(key)}"))
    found += _inputs(identity, _parameters(then, old), _parameters(now, new))
    answers = [source.answer_schema(operation) or {} for operation in (old, new)]
    if _kind(_data(answers[0])) != _kind(_data(answers[1])):
        found.append(
            (
                "breaking",
                f"{identity}: the answer was {_kind(_data(answers[0]))}, is {_kind(_data(answers[1]))}",
            )
        )
    return found


def _data(answer: dict[str, Any]) -> dict[str, Any]:
    found = source.data_schema(answer)
    return answer if found is None else found


def _parameters(document: dict[str, Any], operation: dict[str, Any]) -> dict[str, Any]:
    found = [source.resolve(document, parameter) for parameter in operation.get("parameters", ())]
    return {
        "properties": {p["name"]: p["schema"] for p in found},
        "required": [p["name"] for p in found if p.get("required")],
    }


def _inputs(place: str, old: dict[str, Any], new: dict[str, Any]) -> list[tuple[str, str]]:
    return _schema(place, old, new, request=True)


def _schema(place: str, old: dict[str, Any], new: dict[str, Any], *, request: bool) -> list[tuple[str, str]]:
    found = []
    before, after = old.get("properties", {}), new.get("properties", {})
    needed = set(new.get("required", ())) - set(old.get("required", ()))
    for wire in before.keys() | after.keys():
        where = f"{place}.{wire}"
        if wire not in after:
            found.append(("breaking", f"{where}: removed"))
        elif wire not in before:
            must = request and wire in needed
            found.append(
                ("breaking" if must else "additive", f"{where}: new{' and required' if must else ''}")
            )
        else:
            if request and wire in needed:
                found.append(("breaking", f"{where}: now required"))
            found += _field(where, before[wire], after[wire], request=request)
    return found


def _field(where: str, old: dict[str, Any], new: dict[str, Any], *, request: bool) -> list[tuple[str, str]]:
    found = []
    if _kind(old) != _kind(new):
        found.append(("breaking", f"{where}: was {_kind(old)}, is {_kind(new)}"))
    gone = [value for value in old.get("enum", ()) if value not in new.get("enum", ())]
    more = [value for value in new.get("enum", ()) if value not in old.get("enum", ())]
    if request and gone and "enum" in new:
        found.append(("breaking", f"{where}: {', '.join(map(str, gone))} no longer allowed"))
    elif gone:
        found.append(("additive", f"{where}: {', '.join(map(str, gone))} no longer listed"))
    if more and "enum" in old:
        found.append(("additive", f"{where}: {', '.join(map(str, more))} added"))
    if new.get("deprecated") and not old.get("deprecated"):
        found.append(("deprecated", f"{where}: deprecated"))
    if request:
        for key, tighter in (
            ("maximum", int.__lt__),
            ("maxItems", int.__lt__),
            ("maxLength", int.__lt__),
            ("minimum", int.__gt__),
        ):
            was, now = old.get(key), new.get(key)
            if isinstance(now, int) and was != now:
                hard = was is None or (isinstance(was, int) and tighter(now, was) is True)
                found.append(("breaking" if hard else "additive", f"{where}: {key} was {was}, is {now}"))
    return found


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
