# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class AdvancedFilter(Model):
    category_pro: list[str] | None = None
    """Only in US."""
    creator_level: list[str] | None = None
    language: list[str] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("category_pro")
        if v.__class__ is not list and v is not None:
            misfit(src, "category_pro", v)
        v = src.get("creator_level")
        if v.__class__ is not list and v is not None:
            misfit(src, "creator_level", v)
        v = src.get("language")
        if v.__class__ is not list and v is not None:
            misfit(src, "language", v)
        return self
