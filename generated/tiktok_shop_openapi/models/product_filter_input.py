# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from tiktok_shop_runtime.models import (
    Input,
)


class ProductFilterInput(Input):
    added_types: Sequence[Literal["ALL", "ADDED"]] | None = None
