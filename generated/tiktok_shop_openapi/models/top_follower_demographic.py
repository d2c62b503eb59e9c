# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
    no_items,
    no_list,
)


class TopFollowerDemographic(Model):
    age_ranges: list[str] = no_items
    major_gender: MajorGender | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "age_ranges" in src:
            v = src["age_ranges"]
            if v.__class__ is not list:
                no_list(src, "age_ranges", v)
        if "major_gender" in src:
            v = src["major_gender"]
            if v.__class__ is dict:
                src["major_gender"] = new(MajorGender)
                src["major_gender"].__dict__ = v
            elif v is not None:
                misfit(src, "major_gender", v)


from .major_gender import MajorGender  # noqa: E402
