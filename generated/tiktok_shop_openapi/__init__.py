# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
"""
the TikTok Shop Partner API, version 202610: models, methods by area, and the operation registry.

Nothing here does any I/O, and importing this module imports none of the others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

__all__ = ["spec_path"]


def spec_path() -> Traversable:
    """Return where the bundled OpenAPI document (JSON) of this package lies."""
    from importlib.resources import files

    return files(__name__) / "openapi.json"
