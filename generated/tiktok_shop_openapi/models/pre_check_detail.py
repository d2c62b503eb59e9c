# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class PreCheckDetail(Model):
    short_reason: str | None = None
    long_reason: str | None = None
    related_fields: list[str] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("related_fields")
        if v.__class__ is not list and v is not None:
            misfit(src, "related_fields", v)
        return self
