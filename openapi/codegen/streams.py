"""Stream and table specs: what sync needs to know of a list, from ``x-tiktok-shop.stream`` and the answer's schema."""

from __future__ import annotations

from typing import Any

from . import source

_HEAD = '''# Made by openapi/codegen from openapi/tiktok-shop: do not edit; run `make generate`.
"""What sync fetches and where it goes, as plain data; :mod:`tiktok_shop.sync.streams` gives it types."""

from typing import Any

'''


def rows(document: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the data of every stream of *document*, the source as :func:`source.load` reads it."""
    return [
        operation["x-tiktok-shop"]["stream"]
        for _, _, operation in source.operations(document)
        if "stream" in operation.get("x-tiktok-shop", {})
    ]


def module(document: dict[str, Any]) -> str:
    """Return the text of the module ``streams``."""
    found = "".join(f"{row!r},\n" for row in rows(document))
    return f"{_HEAD}STREAMS: tuple[dict[str, Any], ...] = ({found})\n"
