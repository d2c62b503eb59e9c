# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from .._support import Model


class ExploredCreator(Model):
    """A creator that a filter found. No source shows the other fields; they are kept as they come."""

    id: str | None = None
    """Its id; presumed from the other routes."""
