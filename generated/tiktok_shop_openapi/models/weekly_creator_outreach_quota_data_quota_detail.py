# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class WeeklyCreatorOutreachQuotaDataQuotaDetail(Model):
    creator_levels: list[int] = no_items
    quota_period_sum: int | None = None
    quota_period_use: int | None = None
    quota_bonus_sum: int | None = None
    quota_bonus_use: int | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "creator_levels" in src:
            v = src["creator_levels"]
            if v.__class__ is not list:
                no_list(src, "creator_levels", v)
