# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Input,
)


class BatteryExtraInfoInput(Input):
    battery_type: Literal["LITHIUM_ION", "LITHIUM_METAL", "OTHER"]
    battery_packaging_type: Literal["IN_EQUIPMENT", "OTHER", "STANDALONE", "WITH_EQUIPMENT"]
    total_battery_weight: str
    total_battery_weight_unit: Literal["GRAM"]
    total_battery_capacity: str
    total_battery_capacity_unit: str
    is_need_un_38_3_test: bool
    un_38_3_test_file_url: str | None = None
    battery_count_per_package: str | None = None
