"""YAML as the area files are written: in flow style where a line holds it, else in block style; and where a block ends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import yaml

_WIDTH = 120
_BLOCK_ALWAYS = {"parameters", "responses", "x-tiktok-shop"}


def end_of(text: str, start: int, indent: int) -> int:
    """Return where the block that begins at *start* ends: the next line that is indented by *indent* or less."""
    for line in re.finditer(r"^( *)\S", text[text.index("\n", start) + 1 :], re.MULTILINE):
        if len(line[1]) <= indent:
            found = text.index("\n", start) + 1 + line.start()
            blank = len(text[:found]) - len(text[:found].rstrip("\n")) - 1
            return found - max(blank, 0)
    return len(text)


def lines(key: str, value: Any, indent: int, *, must: bool = False) -> Iterator[str]:
    """Yield the lines of ``key: value``, in flow style where that fits, as the area files are written."""
    pad, name = " " * indent, _flow(key)
    flow = f"{pad}{name}: {_flow(value)}"
    empty = value in ({}, [])
    if (
        empty
        or not isinstance(value, dict | list)
        or (not must and len(flow) <= _WIDTH and key not in _BLOCK_ALWAYS)
    ):
        yield from _scalar(pad, name, value) if isinstance(value, str) else [flow]
        return
    if isinstance(value, list) and all(not isinstance(item, dict | list) for item in value):
        yield from _wrapped_list(pad, name, value)
        return
    yield f"{pad}{name}:"
    if isinstance(value, dict):
        for inner, item in value.items():
            yield from lines(str(inner), item, indent + 2)
        return
    for item in value:
        yield from _item(item, indent + 2)


def _wrapped_list(pad: str, name: str, value: list[Any]) -> Iterator[str]:
    yield f"{pad}{name}: ["
    line = f"{pad} "
    for index, item in enumerate(value):
        word = " " + _flow(item) + ("," if index < len(value) - 1 else "")
        if len(line) + len(word) > _WIDTH:
            yield line
            line = f"{pad} "
        line += word
    yield line
    yield f"{pad}]"


def _item(value: Any, indent: int) -> Iterator[str]:
    pad = " " * indent
    flow = f"{pad}- {_flow(value)}"
    if not isinstance(value, dict) or len(flow) <= _WIDTH:
        yield flow
        return
    first = True
    for key, item in value.items():
        for line in lines(str(key), item, indent + 2):
            yield f"{pad}- {line[indent + 2 :]}" if first else line
            first = False


def _scalar(pad: str, name: str, value: str) -> Iterator[str]:
    line = f"{pad}{name}: {_block(value)}"
    if len(line) <= _WIDTH or not value.strip():
        yield line
        return
    yield f"{pad}{name}: >-"
    current = f"{pad} "
    for word in value.split():
        if len(current) + 1 + len(word) > _WIDTH:
            yield current
            current = f"{pad} "
        current += f" {word}"
    yield current


def _block(value: str) -> str:
    """Return *value* as it may stand alone on its line, where brackets and commas need no quotes."""
    text: str = yaml.dump(value, Dumper=_Dumper, allow_unicode=True, width=10**9)
    return text.removesuffix("\n").removesuffix("\n...")


def _flow(value: Any) -> str:
    """Return *value* on one line, quoted as it must be inside brackets."""
    inside = [value]
    text: str = yaml.dump(
        inside, Dumper=_Dumper, default_flow_style=True, sort_keys=False, allow_unicode=True, width=10**9
    )
    return text.strip()[1:-1]


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True
