# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class HeaderInput(Input):
    name: str
    """At most 32 characters."""
    id: str | None = None
