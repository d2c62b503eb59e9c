"""Which calls of somebody's own code a newer spec changes: the logic behind ``doctor --uses PATH --since OLD``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Literal, NamedTuple

import orjson

from tiktok_shop.cli._codegen import codegen, refused
from tiktok_shop_openapi import spec_path

_PLACE = "generated/tiktok_shop_openapi/openapi.json"


class Changed(NamedTuple):
    """One change, at one place that it may reach."""

    about: str
    """``file:line``."""

    verdict: Literal["note", "bad"]
    text: str


def changed_calls(places: list[Path], since: str) -> Iterator[Changed]:
    """
    Yield what changed for the Python code in *places*, breaking changes first.

    Args:
        places: Files and folders.

        since: The ``openapi.json`` of the version that the code was written for, or a git revision of a checkout.

    Raises:
        Exit: If *since* is neither; the reason was printed.
    """
    with refused():
        then = codegen("diff").bundled_at(since, _PLACE)
    now = orjson.loads(spec_path().read_bytes())
    for place in places:
        for change, uses in codegen("uses").concerns(place, then, now):
            for use in uses:
                verdict: Literal["note", "bad"] = "bad" if change.kind == "breaking" else "note"
                yield Changed(f"{use.path}:{use.line}", verdict, f"{change.kind}: {change.text}")
