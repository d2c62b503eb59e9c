"""
The project's description for package indexes: the README without what only works beside its files.

A package page has no folder around it and this project no public address yet, so links to files become plain text and pictures
are left out.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

_PICTURE = re.compile(r"^!\[[^\]]*\]\((?!https?:)[^)]*\)\n+", re.MULTILINE)
_LINK = re.compile(r"(?<!!)\[([^\]\[]+)\]\((?!https?:|#)[^)]*\)")


def description(readme: str) -> str:
    """Return *readme* with relative links as their text, and without relative pictures."""
    return _LINK.sub(r"\1", _PICTURE.sub("", readme))


class DescriptionHook(MetadataHookInterface):
    """Called by hatchling when the metadata are made."""

    PLUGIN_NAME = "custom"

    def update(self, metadata: dict[str, Any]) -> None:
        """Fill in ``readme``, which ``pyproject.toml`` says is dynamic."""
        text = Path(self.root, "README.md").read_text(encoding="utf-8")
        metadata["readme"] = {"content-type": "text/markdown", "text": description(text)}
