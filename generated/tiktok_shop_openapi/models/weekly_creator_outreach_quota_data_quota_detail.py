# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class WeeklyCreatorOutreachQuotaDataQuotaDetail(Model):
    creator_levels: list[int] | None = None
    quota_period_sum: int | None = None
    quota_period_use: int | None = None
    quota_bonus_sum: int | None = None
    quota_bonus_use: int | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("creator_levels")
        if v.__class__ is not list and v is not None:
            misfit(src, "creator_levels", v)
        return self
