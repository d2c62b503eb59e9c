"""Apply an OpenAPI Overlay 1.0 document: actions that update or remove what a JSONPath selects."""

from __future__ import annotations

import copy
import re
from typing import Any

from . import source

_STEP = re.compile(
    r"""\.\.|\.(?P<name>[\w$-]+)|\.(?P<any>\*)|\[\s*(?:'(?P<single>[^']*)'|"(?P<double>[^"]*)"|(?P<index>\d+)|(?P<all>\*)|"""
    r"""\?\(?\s*@\.(?P<field>[\w-]+)\s*==\s*['"](?P<value>[^'"]*)['"]\s*\)?)\s*\]"""
)


def apply(overlay: dict[str, Any], document: dict[str, Any]) -> dict[str, Any]:
    """
    Return *document* with every action of *overlay* done, in order; *document* itself stays as it is.

    Paths may have names, ``['quoted names']``, indices, ``*`` and ``[?(@.name=='x')]``; recursive descent is refused.

    Raises:
        SpecError: If an action has no target, or its path cannot be read or selects nothing.
    """
    box = {"$": copy.deepcopy(document)}
    for number, action in enumerate(overlay.get("actions") or (), start=1):
        if not isinstance(action, dict) or not isinstance(action.get("target"), str):
            raise source.SpecError(f"action {number}: no target")
        places = _select(box, action["target"], number)
        if not places:
            raise source.SpecError(f"action {number}: {action['target']} selects nothing")
        for holder, key in reversed(places):
            if action.get("remove") is True:
                del holder[key]
            elif "update" in action:
                holder[key] = _updated(holder[key], action["update"])
    return box["$"]


def _select(box: dict[str, Any], path: str, number: int) -> list[tuple[Any, Any]]:
    if not path.startswith("$"):
        raise source.SpecError(f"action {number}: {path} is not a JSONPath: it begins with $")
    places: list[tuple[Any, Any]] = [(box, "$")]
    at = 1
    while at < len(path):
        step = _STEP.match(path, at)
        if step is None or step[0] == "..":
            raise source.SpecError(f"action {number}: {path}: cannot read it from {path[at:]!r} on")
        places = [inner for holder, key in places for inner in _inside(holder[key], step)]
        at = step.end()
    return places


def _inside(value: Any, step: re.Match[str]) -> list[tuple[Any, Any]]:
    keys = (
        list(value) if isinstance(value, dict) else list(range(len(value))) if isinstance(value, list) else []
    )
    if step["any"] or step["all"]:
        return [(value, key) for key in keys]
    if step["field"]:
        return [
            (value, key)
            for key in keys
            if isinstance(value[key], dict) and str(value[key].get(step["field"])) == step["value"]
        ]
    wanted: Any = int(step["index"]) if step["index"] else step["name"] or step["single"] or step["double"]
    return [(value, wanted)] if wanted in keys else []


def _updated(value: Any, update: Any) -> Any:
    """Merge *update* into *value*: objects deeply, a list takes one entry more, or all of another list."""
    if isinstance(value, dict) and isinstance(update, dict):
        found = dict(value)
        for key, item in update.items():
            found[key] = _updated(found[key], item) if key in found else copy.deepcopy(item)
        return found
    if isinstance(value, list):
        return [*value, *(copy.deepcopy(update) if isinstance(update, list) else [copy.deepcopy(update)])]
    return copy.deepcopy(update)
