# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Input,
)


class BatteryExtraInfoInput202603(Input):
    battery_count_per_package: str | None = None
    battery_packaging_type: Literal["STANDALONE", "IN_EQUIPMENT", "WITH_EQUIPMENT"] | None = None
    battery_type: Literal["LITHIUM_ION", "LITHIUM_METAL", "OTHER"] | None = None
    is_need_un_38_3_test: bool | None = None
    total_battery_capacity: str | None = None
    total_battery_capacity_unit: str | None = None
    total_battery_weight: str | None = None
    total_battery_weight_unit: Literal["WATTHOUR"] | None = None
    un_38_3_test_file_url: str | None = None
