# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class ExploredEntity(Model):
    """
    A creator, video or category that a filter found. No source shows the other fields; they are kept as they
    come, in `extra`.
    """

    id: str | None = None
    """Its id; presumed from the other routes."""
