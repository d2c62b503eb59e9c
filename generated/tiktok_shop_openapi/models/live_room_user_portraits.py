# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class LiveRoomUserPortraits(Model):
    all_ads_gender_indicators: list[GenderIndicator] = no_items
    all_fan_indicators: list[Indicator] = no_items
    all_ads_age_indicators: list[AgeIndicator] = no_items
    region_indicators: list[Indicator] = no_items
    paid_ads_age_indicators: list[AgeIndicator] = no_items
    paid_ads_gender_indicators: list[GenderIndicator] = no_items
    paid_fan_indicators: list[Indicator] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "all_ads_gender_indicators" in src:
            v = src["all_ads_gender_indicators"]
            adopt_list(src, "all_ads_gender_indicators", v, GenderIndicator)
        if "all_fan_indicators" in src:
            v = src["all_fan_indicators"]
            adopt_list(src, "all_fan_indicators", v, Indicator)
        if "all_ads_age_indicators" in src:
            v = src["all_ads_age_indicators"]
            adopt_list(src, "all_ads_age_indicators", v, AgeIndicator)
        if "region_indicators" in src:
            v = src["region_indicators"]
            adopt_list(src, "region_indicators", v, Indicator)
        if "paid_ads_age_indicators" in src:
            v = src["paid_ads_age_indicators"]
            adopt_list(src, "paid_ads_age_indicators", v, AgeIndicator)
        if "paid_ads_gender_indicators" in src:
            v = src["paid_ads_gender_indicators"]
            adopt_list(src, "paid_ads_gender_indicators", v, GenderIndicator)
        if "paid_fan_indicators" in src:
            v = src["paid_fan_indicators"]
            adopt_list(src, "paid_fan_indicators", v, Indicator)


from .age_indicator import AgeIndicator  # noqa: E402
from .gender_indicator import GenderIndicator  # noqa: E402
from .indicator import Indicator  # noqa: E402
