# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class PromotionDiscountInput(Input):
    shipping_discount: ShippingDiscountInput | Mapping[str, Any] | None = None
    bmsm_discount: BmsmDiscountInput | Mapping[str, Any] | None = None
    gift_discount: GiftDiscountInput | Mapping[str, Any] | None = None
    bxgy_discount: BxgyDiscountInput | Mapping[str, Any] | None = None


from .bmsm_discount_input import BmsmDiscountInput  # noqa: E402
from .bxgy_discount_input import BxgyDiscountInput  # noqa: E402
from .gift_discount_input import GiftDiscountInput  # noqa: E402
from .shipping_discount_input import ShippingDiscountInput  # noqa: E402
