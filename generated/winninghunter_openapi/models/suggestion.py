# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class Suggestion(Model):
    """A name and its id."""

    id: str | None = None
    """What the other routes take."""
    name: str | None = None
    """What people call it."""
