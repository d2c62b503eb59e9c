# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class CheckProductListingOptionInput(Input):
    need_trigger_gne_async_check: bool | None = None
    """Only in US."""
    gne_async_check_session_id: str | None = None
    """Only in US."""
