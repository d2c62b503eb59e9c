# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class DiagnoseAndOptimizeProductAttributeInput(Input):
    id: str | None = None
    values: Sequence[DiagnoseAndOptimizeProductAttributeValueInput | Mapping[str, Any]] | None = None


from .diagnose_and_optimize_product_attribute_value_input import DiagnoseAndOptimizeProductAttributeValueInput  # noqa: E402
