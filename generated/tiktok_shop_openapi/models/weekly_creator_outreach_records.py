# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class WeeklyCreatorOutreachRecords(Model):
    data: WeeklyCreatorOutreachRecordData | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "data" in src:
            v = src["data"]
            if v.__class__ is dict:
                WeeklyCreatorOutreachRecordData.nest(v)
                src["data"] = new(WeeklyCreatorOutreachRecordData)
                src["data"].__dict__ = v
            elif v is not None:
                misfit(src, "data", v)


from .weekly_creator_outreach_record_data import WeeklyCreatorOutreachRecordData  # noqa: E402
