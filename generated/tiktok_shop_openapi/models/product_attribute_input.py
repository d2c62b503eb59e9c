# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class ProductAttributeInput(Input):
    id: str
    values: Sequence[ProductAttributeValueInput | Mapping[str, Any]]


from .product_attribute_value_input import ProductAttributeValueInput  # noqa: E402
