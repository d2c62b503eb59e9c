# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class BmsmDiscountInput(Input):
    details: Sequence[BmsmDiscountDetailInput | Mapping[str, Any]] | None = None


from .bmsm_discount_detail_input import BmsmDiscountDetailInput  # noqa: E402
