# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class UpdatePromotionActivityProductInput(Input):
    id: str
    quantity_limit: int
    """Pieces at this price: 1 to 99, or -1 for no limit; -1 where the activity is for variations. From -1 to 99."""
    quantity_per_user: int
    """Pieces per buyer: 1 to 99, or -1 for no limit. From -1 to 99."""
    activity_price_amount: str | None = None
    """A decimal number as text."""
    discount: str | None = None
    skus: Sequence[UpdatePromotionActivityProductSkusInput | Mapping[str, Any]] | None = None
    """At most 300 entries."""


from .update_promotion_activity_product_skus_input import UpdatePromotionActivityProductSkusInput  # noqa: E402
