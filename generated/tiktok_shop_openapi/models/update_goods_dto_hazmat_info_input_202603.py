# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Input,
)


class UpdateGoodsDtoHazmatInfoInput202603(Input):
    battery_extra_info: UpdateGoodsDtoHazmatInfoBatteryExtraInfoInput202603 | Mapping[str, Any] | None = None
    dg_class: Literal["CLASS_2", "CLASS_3", "CLASS_9"] | None = None
    dg_uncode: (
        Literal["UN2807", "UN3480", "UN3090", "UN3481", "UN3091", "UN1263", "UN1266", "UN3065", "OTHER"] | None
    ) = None
    flammable_liquids_extra_info: FlammableLiquidsExtraInfo | Mapping[str, Any] | None = None
    hazmat_type: Literal["MAGNETIZED", "BATTERY", "FLAMMABLE_LIQUID", "AEROSOLS"] | None = None
    msds_file_url: str | None = None


from .flammable_liquids_extra_info import FlammableLiquidsExtraInfo  # noqa: E402
from .update_goods_dto_hazmat_info_battery_extra_info_input_202603 import (
    UpdateGoodsDtoHazmatInfoBatteryExtraInfoInput202603,  # noqa: E402
)
