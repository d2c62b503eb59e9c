# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class GlobalSkusInput(Input):
    id: str
    inventory: Sequence[GlobalSkusInventoryInput | Mapping[str, Any]]


from .global_skus_inventory_input import GlobalSkusInventoryInput  # noqa: E402
