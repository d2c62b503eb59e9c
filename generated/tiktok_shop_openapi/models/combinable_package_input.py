# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Sequence

from tiktok_shop_runtime.models import (
    Input,
)


class CombinablePackageInput(Input):
    id: str
    order_ids: Sequence[str] | None = None
