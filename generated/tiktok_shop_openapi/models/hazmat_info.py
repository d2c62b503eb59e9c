# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Input,
)


class HazmatInfo(Input):
    hazmat_type: Literal["AEROSOLS", "BATTERY", "FLAMMABLE_LIQUID", "MAGNETIZED"]
    dg_class: Literal["CLASS_2", "CLASS_3", "CLASS_9"]
    dg_uncode: Literal["OTHER", "UN1263", "UN1266", "UN2807", "UN3065", "UN3090", "UN3091", "UN3480", "UN3481"]
    msds_file_url: str
    battery_extra_info: BatteryExtraInfoInput | Mapping[str, Any] | None = None
    flammable_liquids_extra_info: FlammableLiquidsExtraInfoInput | Mapping[str, Any] | None = None
    aerosol_extra_info: AerosolExtraInfoInput | Mapping[str, Any] | None = None


from .aerosol_extra_info_input import AerosolExtraInfoInput  # noqa: E402
from .battery_extra_info_input import BatteryExtraInfoInput  # noqa: E402
from .flammable_liquids_extra_info_input import FlammableLiquidsExtraInfoInput  # noqa: E402
