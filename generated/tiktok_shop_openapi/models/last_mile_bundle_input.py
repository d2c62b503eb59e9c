# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class LastMileBundleInput(Input):
    dimensions: DimensionsInput | Mapping[str, Any] | None = None
    external_bundle_id: str | None = None
    fulfillment_unit_count: int | None = None
    outbound_time: int | None = None
    """Unix milliseconds."""
    weight: LastMileBundleWeightInput | Mapping[str, Any] | None = None


from .dimensions_input import DimensionsInput  # noqa: E402
from .last_mile_bundle_weight_input import LastMileBundleWeightInput  # noqa: E402
