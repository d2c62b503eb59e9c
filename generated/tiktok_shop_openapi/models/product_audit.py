# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, misfit, new


class ProductAudit(Model):
    status: Literal["NONE", "AUDITING", "FAILED", "PRE_APPROVED", "APPROVED"] | str | None = None
    pre_approved_reasons: list[Literal["KYC_PENDING", "RESTRICTED_CATEGORY_PENDING"] | str] | None = None
    """Only in US."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("pre_approved_reasons")
        if v.__class__ is not list and v is not None:
            misfit(src, "pre_approved_reasons", v)
        return self
