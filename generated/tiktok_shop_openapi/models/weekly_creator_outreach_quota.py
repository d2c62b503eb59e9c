# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class WeeklyCreatorOutreachQuota(Model):
    data: WeeklyCreatorOutreachQuotaData | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "data" in src:
            v = src["data"]
            if v.__class__ is dict:
                WeeklyCreatorOutreachQuotaData.nest(v)
                src["data"] = new(WeeklyCreatorOutreachQuotaData)
                src["data"].__dict__ = v
            elif v is not None:
                misfit(src, "data", v)


from .weekly_creator_outreach_quota_data import WeeklyCreatorOutreachQuotaData  # noqa: E402
