# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class ProductAttributeValueInput(Input):
    id: str | None = None
    name: str | None = None
    """At most 2000 characters."""
    metric_standard_info: MetricStandardInfoInput | Mapping[str, Any] | None = None


from .metric_standard_info_input import MetricStandardInfoInput  # noqa: E402
