# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, misfit, new


class AreaScope(Model):
    type: Literal["WHOLE", "SPECIFIC_AREAS"] | str | None = None
    specific_areas: list[str] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("specific_areas")
        if v.__class__ is not list and v is not None:
            misfit(src, "specific_areas", v)
        return self
