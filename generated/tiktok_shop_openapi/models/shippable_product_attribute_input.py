# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class ShippableProductAttributeInput(Input):
    weight: ShippableProductAttributeWeightInput | Mapping[str, Any] | None = None
    dimension: DimensionInput | Mapping[str, Any] | None = None


from .dimension_input import DimensionInput  # noqa: E402
from .shippable_product_attribute_weight_input import ShippableProductAttributeWeightInput  # noqa: E402
