# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, misfit, new


class AuditFailedReason(Model):
    listing_platform: Literal["TIKTOK_SHOP", "TOKOPEDIA"] | str | None = None
    position: str | None = None
    reasons: list[str] | None = None
    suggestions: list[str] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("reasons")
        if v.__class__ is not list and v is not None:
            misfit(src, "reasons", v)
        v = src.get("suggestions")
        if v.__class__ is not list and v is not None:
            misfit(src, "suggestions", v)
        return self
