# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class LiveRoomUserPortraits(Model):
    all_ads_gender_indicators: list[GenderIndicator] | None = None
    all_fan_indicators: list[GenderIndicator] | None = None
    all_ads_age_indicators: list[GenderIndicator] | None = None
    region_indicators: list[GenderIndicator] | None = None
    paid_ads_age_indicators: list[GenderIndicator] | None = None
    paid_ads_gender_indicators: list[GenderIndicator] | None = None
    paid_fan_indicators: list[GenderIndicator] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "all_ads_gender_indicators", src.get("all_ads_gender_indicators"), GenderIndicator.adopt)
        adopt_list(src, "all_fan_indicators", src.get("all_fan_indicators"), GenderIndicator.adopt)
        adopt_list(src, "all_ads_age_indicators", src.get("all_ads_age_indicators"), GenderIndicator.adopt)
        adopt_list(src, "region_indicators", src.get("region_indicators"), GenderIndicator.adopt)
        adopt_list(src, "paid_ads_age_indicators", src.get("paid_ads_age_indicators"), GenderIndicator.adopt)
        adopt_list(src, "paid_ads_gender_indicators", src.get("paid_ads_gender_indicators"), GenderIndicator.adopt)
        adopt_list(src, "paid_fan_indicators", src.get("paid_fan_indicators"), GenderIndicator.adopt)
        return self


from .gender_indicator import GenderIndicator  # noqa: E402
