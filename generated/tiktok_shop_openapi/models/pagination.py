# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class Pagination(Input):
    page_size: int | None = None
    """From 1 to 100."""
    page_token: str | None = None
