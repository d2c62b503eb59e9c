# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Input,
)


class AftersalesSort(Input):
    sort_field: Literal["CREATE_TIME", "UPDATE_TIME"] | None = None
    sort_order: Literal["ASC", "DESC"] | None = None
