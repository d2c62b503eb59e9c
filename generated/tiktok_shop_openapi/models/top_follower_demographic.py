# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class TopFollowerDemographic(Model):
    age_ranges: list[str] | None = None
    major_gender: MajorGender | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("age_ranges")
        if v.__class__ is not list and v is not None:
            misfit(src, "age_ranges", v)
        v = src.get("major_gender")
        if v.__class__ is dict:
            src["major_gender"] = MajorGender.adopt(v)
        elif v is not None:
            misfit(src, "major_gender", v)
        return self


from .major_gender import MajorGender  # noqa: E402
