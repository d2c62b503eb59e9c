# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class BatteryExtraInfo(Model):
    battery_type: Literal["LITHIUM_ION", "LITHIUM_METAL", "OTHER"] | str | None = None
    battery_packaging_type: Literal["STANDALONE", "IN_EQUIPMENT", "WITH_EQUIPMENT", "OTHER"] | str | None = None
    total_battery_weight: str | None = None
    total_battery_weight_unit: Literal["GRAM"] | str | None = None
    total_battery_capacity: str | None = None
    battery_count_per_package: str | None = None
    is_need_un_38_3_test: bool | None = None
    un_38_3_test_file_url: str | None = None
    total_battery_capacity_unit: str | None = None
