# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Sequence

from tiktok_shop_runtime.models import (
    Input,
)


class AdvancedFilterInput(Input):
    category_pro: Sequence[str] | None = None
    """Only in US."""
    creator_level: Sequence[str] | None = None
    language: Sequence[str] | None = None
