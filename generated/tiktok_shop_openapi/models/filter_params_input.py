# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class FilterParamsInput(Input):
    category_ids: Sequence[str] | None = None
    commission_rate_range: FilterParamsCommissionRateRangeInput | Mapping[str, Any] | None = None
    pool_ids: Sequence[str] | None = None
    price_range: FilterParamsPriceRangeInput | Mapping[str, Any] | None = None
    product_ids: Sequence[str] | None = None
    shop_rating_range: ShopRatingRangeInput | Mapping[str, Any] | None = None
    sold_quantity_range: SoldQuantityRangeInput | Mapping[str, Any] | None = None
    title_keyword: str | None = None
    """At most 255 characters."""


from .filter_params_commission_rate_range_input import FilterParamsCommissionRateRangeInput  # noqa: E402
from .filter_params_price_range_input import FilterParamsPriceRangeInput  # noqa: E402
from .shop_rating_range_input import ShopRatingRangeInput  # noqa: E402
from .sold_quantity_range_input import SoldQuantityRangeInput  # noqa: E402
