# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from .._support import Model


class SellerNextActionResponse(Model):
    action: str | None = None
    deadline: int | None = None
    """Unix seconds."""
