# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Input,
)


class Carton(Input):
    carton_type: Literal["MULTI_SKU", "SINGLE_SKU"]
    items: Sequence[CartonItemInput | Mapping[str, Any]]
    quantity: int
    box_measurements: BoxMeasurementsInput | Mapping[str, Any]
    carton_nums: Sequence[str] | None = None


from .box_measurements_input import BoxMeasurementsInput  # noqa: E402
from .carton_item_input import CartonItemInput  # noqa: E402
