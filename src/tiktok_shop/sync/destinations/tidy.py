"""
Make a page whose objects and lists are not what they should be readable: what is odd moves to a key of its own.

Used only for pages on which an object or a list is something else (a text where an object belongs, a list that holds a number).
It is the one place where sync looks at rows in Python.
"""

from __future__ import annotations

import json
from typing import Any

from tiktok_shop.sync.destinations.shape import ODD, Node, tree
from tiktok_shop.sync.streams import Stream, Table


def tidy(stream: Stream, text: str, *, keeps_personal: bool) -> str:
    """
    Return *text* with odd containers moved into :data:`ODD`.

    An item that is no object becomes a row with nothing but that. What stands where a person's data belongs is dropped, unless
    *keeps_personal*.
    """
    document = json.loads(text, parse_float=_exact)
    *way, last = stream.items_path
    holder = document
    for key in way:
        holder = holder.get(key) if isinstance(holder, dict) else None
    if not isinstance(holder, dict):
        return json.dumps(document, ensure_ascii=False)
    found = holder.get(last)
    if isinstance(found, list):
        rows = [
            item if isinstance(item, dict) else {ODD: {"item": item}} for item in found if item is not None
        ]
    elif isinstance(found, dict):
        rows = [found]
    else:
        rows = [] if found is None else [{ODD: {"item": found}}]
    for row in rows:
        _table(stream, stream.table, row, keeps_personal)
    holder[last] = rows
    return json.dumps(document, ensure_ascii=False)


def _exact(text: str) -> float | str:
    number = float(text)
    return number if repr(number) == text else text


def _table(stream: Stream, table: Table, row: dict[str, Any], keeps_personal: bool) -> None:
    odd = row.pop(ODD, {})
    _node(stream, tree(stream, table), row, (), odd, keeps_personal)
    if odd:
        row[ODD] = odd


def _node(  # noqa: PLR0917
    stream: Stream,
    node: Node,
    value: dict[str, Any],
    path: tuple[str, ...],
    odd: dict[str, Any],
    keeps_personal: bool,
) -> None:
    seen: set[str] = set()
    for key in list(value):
        found, name = value[key], "_".join((*path, key))
        if key.casefold() in seen:  # differs from another key by case only
            taken = value.pop(key)
            if keeps_personal or not node.is_personal:
                odd[name] = taken
            continue
        seen.add(key.casefold())
        if found is None:
            continue
        if key in node.objects:
            if isinstance(found, dict):
                _node(stream, node.objects[key], found, (*path, key), odd, keeps_personal)
            if not isinstance(found, dict) or not found:
                if found not in ({}, []) and (keeps_personal or not node.objects[key].is_personal):
                    odd[name] = found
                value[key] = None
        elif key in node.children:
            child = node.children[key]
            if not isinstance(found, list):
                odd[name] = found
                value[key] = None
                continue
            strange = [entry for entry in found if entry is not None and not isinstance(entry, dict)]
            if strange:
                odd[name] = strange
            value[key] = [entry for entry in found if isinstance(entry, dict)] or None
            for entry in value[key] or ():
                _table(stream, child, entry, keeps_personal)
