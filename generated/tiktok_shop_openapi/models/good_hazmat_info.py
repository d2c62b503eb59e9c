# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class GoodHazmatInfo(Model):
    hazmat_type: Literal["MAGNETIZED", "BATTERY", "FLAMMABLE_LIQUID", "AEROSOLS"] | str | None = None
    battery_extra_info: BatteryExtraInfo | None = None
    flammable_liquids_extra_info: GoodHazmatInfoFlammableLiquidsExtraInfo | None = None
    aerosol_extra_info: AerosolExtraInfo | None = None
    dg_class: Literal["CLASS_2", "CLASS_3", "CLASS_9"] | str | None = None
    dg_uncode: (
        Literal["UN2807", "UN3480", "UN3090", "UN3481", "UN3091", "UN1263", "UN1266", "UN3065", "OTHER"] | str | None
    ) = None
    msds_file_url: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "battery_extra_info" in src:
            v = src["battery_extra_info"]
            if v.__class__ is dict:
                src["battery_extra_info"] = new(BatteryExtraInfo)
                src["battery_extra_info"].__dict__ = v
            elif v is not None:
                misfit(src, "battery_extra_info", v)
        if "flammable_liquids_extra_info" in src:
            v = src["flammable_liquids_extra_info"]
            if v.__class__ is dict:
                src["flammable_liquids_extra_info"] = new(GoodHazmatInfoFlammableLiquidsExtraInfo)
                src["flammable_liquids_extra_info"].__dict__ = v
            elif v is not None:
                misfit(src, "flammable_liquids_extra_info", v)
        if "aerosol_extra_info" in src:
            v = src["aerosol_extra_info"]
            if v.__class__ is dict:
                src["aerosol_extra_info"] = new(AerosolExtraInfo)
                src["aerosol_extra_info"].__dict__ = v
            elif v is not None:
                misfit(src, "aerosol_extra_info", v)


from .aerosol_extra_info import AerosolExtraInfo  # noqa: E402
from .battery_extra_info import BatteryExtraInfo  # noqa: E402
from .good_hazmat_info_flammable_liquids_extra_info import GoodHazmatInfoFlammableLiquidsExtraInfo  # noqa: E402
