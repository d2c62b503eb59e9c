# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Sequence

from tiktok_shop_runtime.models import (
    Input,
)


class CategoryFilter(Input):
    parent_category_id: str | None = None
    child_category_id_list: Sequence[str] | None = None
