# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Input,
)


class SubscribeInfoEdit(Input):
    subscribe_status: Literal["ENABLED", "NOT_ENABLED"] | None = None
    """Needed under conditions."""
    discount_details: Sequence[DiscountDetailInput | Mapping[str, Any]] | None = None


from .discount_detail_input import DiscountDetailInput  # noqa: E402
