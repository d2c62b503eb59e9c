# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class SubscribeInfoEdit202309(Input):
    discount_details: Sequence[DiscountDetailInput | Mapping[str, Any]] | None = None
    subscribe_status: str | None = None
    """Needed under conditions."""


from .discount_detail_input import DiscountDetailInput  # noqa: E402
