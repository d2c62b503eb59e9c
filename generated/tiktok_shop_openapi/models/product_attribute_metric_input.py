# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .._support import Input


class ProductAttributeMetricInput(Input):
    id: str
    values: Sequence[ProductAttributeMetricValueInput | Mapping[str, Any]]


from .product_attribute_metric_value_input import ProductAttributeMetricValueInput  # noqa: E402
