# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Input,
)


class FlammableLiquidsExtraInfo(Input):
    flammable_liquids_type: Literal["Paints", "Alcohols", "Other"] | None = None
    flammable_liquids_volume: str | None = None
    volume_unit: str | None = None
