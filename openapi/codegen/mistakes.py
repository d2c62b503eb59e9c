"""Everything that is wrong with a spec, found before anything is written: one line each, with file and line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from . import source, structure
from .config import Spec
from .lint import lint
from .places import Pointer, place_of, pointer_of

TODO = "TODO"
"""Stands where a person still has to write words; never released."""


def mistakes(spec: Spec, *, release: bool = False) -> list[str]:
    """
    Return what is wrong with the source of *spec*; empty: nothing.

    Args:
        spec: The spec.

        release: Whether words that are still to be written are a mistake, too.

    Raises:
        SpecError: If a file cannot be read as YAML, or a reference leads nowhere; its text has the same form.
    """
    document = source.load(spec.source_path)
    return mistakes_in(spec, document, source.files(spec.source_path), release=release)


def mistakes_in(
    spec: Spec, document: dict[str, Any], files: list[Path], *, release: bool = False
) -> list[str]:
    """
    Return what is wrong with *document*, the source of *spec*; empty: nothing.

    Args:
        spec: The spec.

        document: Its source, as :func:`source.load` reads it.

        files: Where people wrote it, for the places.

        release: Whether words that are still to be written are a mistake, too.
    """
    found = list(structure.check(document))
    if not found:
        found = [(_pointer(document, line), line) for line in lint(spec, document)]
        if release:
            found += [(pointer, f"{TODO}: words are missing here") for pointer in _unwritten(document, ())]
    placed = [(place_of(files, pointer), text) for pointer, text in found]
    return [f"{place}: {text}" for place, text in dict.fromkeys(placed)]


def _pointer(document: dict[str, Any], line: str) -> Pointer:
    place, _, said = line.partition(": ")
    return pointer_of(document, place, said)


def _unwritten(value: Any, pointer: Pointer) -> Iterator[Pointer]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _unwritten(item, (*pointer, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _unwritten(item, (*pointer, index))
    elif isinstance(value, str) and TODO in value.split(":")[0].split():
        yield pointer
