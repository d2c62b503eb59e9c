"""An operation as somebody else describes it, in one form whatever the description was."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from ..python import snake

SYSTEM = frozenset(
    {"app_key", "sign", "timestamp", "shop_cipher", "access_token", "x-tts-access-token", "content-type"}
)
"""Parameters that the bundle step adds: no fact about one operation."""

VERSION = re.compile(r"(?<=/)20\d{4}(?=/|$)")


@dataclass
class Described:
    """One operation of somebody's description. Schemas are whole: nothing in them refers to anything."""

    method: str
    """Lower case."""
    path: str
    name: str
    """In snake case; empty where the description has none."""
    deprecated: bool = False
    tag: str = ""
    summary: str = ""
    """Somebody's words; only kept where they are the user's own."""
    description: str = ""
    parameters: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)
    """(place, name) to ``{schema, required}``; system parameters are left out."""
    media: str = "application/json"
    body: dict[str, Any] | None = None
    body_required: bool = False
    answer: dict[str, Any] | None = None
    """The ``data`` member."""
    shop_cipher: bool = False
    facts: dict[str, Any] = field(default_factory=dict)
    """``x-tiktok-shop``, where the description has it."""

    @property
    def version(self) -> str:
        """The version in the path; empty where there is none."""
        found = VERSION.search(self.path)
        return found[0] if found else ""


@dataclass
class Description:
    """Everything that one source says."""

    operations: list[Described]
    says_required: bool = True
    """Whether it tells which fields of a body must be there."""


def named(text: str) -> str:
    """Return *text*, an operationId or an official title, as our names are written."""
    words = re.sub(r"[^A-Za-z0-9]+", "_", text).strip("_")
    return snake(re.sub(r"(?<=[A-Z])(?=[A-Z][a-z])", "_", words))


def clean(schema: dict[str, Any]) -> dict[str, Any]:
    """Return *schema* as our source writes it: one type, a default only where it can be one."""
    found = dict(schema)
    if isinstance(found.get("type"), list):
        found["type"] = "integer" if "integer" in found["type"] else found["type"][0]
    if "properties" in found:
        found["properties"] = {wire: clean(prop) for wire, prop in found["properties"].items()}
        for wire in found.get("required", ()):
            found["properties"][wire].pop("default", None)
    for key in ("items", "additionalProperties"):
        if isinstance(found.get(key), dict):
            found[key] = clean(found[key])
    if found.get("type") == "array":
        found.setdefault("items", {})
    return found
