"""
Docstrings as the site's Markdown has them.

In the code they are written for editors and ``help()``, which know reStructuredText's code blocks and roles. mkdocstrings loads
the class below by its name in mkdocs.yml.
"""

from __future__ import annotations

import re
import textwrap
from typing import Any

from griffe import Extension

_BLOCK = re.compile(
    r"^(?P<indent> *)\.\. code-block:: (?P<language>\w+)\n\n(?P<code>(?:(?P=indent) {4}.*\n|[ ]*\n)+)",
    re.MULTILINE,
)
_ROLE = re.compile(r":(?:attr|class|data|exc|func|meth|mod):`[~.]?([^`]+)`")


def markdown(text: str) -> str:
    """Return a docstring with fenced code blocks, and names in backticks."""

    def fenced(found: re.Match[str]) -> str:
        code = textwrap.dedent(found["code"]).strip("\n")
        return textwrap.indent(f"```{found['language']}\n{code}\n```\n\n", found["indent"])

    return _ROLE.sub(r"`\1`", _BLOCK.sub(fenced, f"{text}\n")).rstrip("\n")


class Markdown(Extension):
    """Turns every docstring into Markdown when it is loaded."""

    def on_object(self, *, obj: Any, loader: Any, **_more: Any) -> None:
        """Griffe calls this for each object that it has loaded."""
        if obj.docstring is not None:
            obj.docstring.value = markdown(obj.docstring.value)
