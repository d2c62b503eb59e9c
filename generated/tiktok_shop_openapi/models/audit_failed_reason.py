# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class AuditFailedReason(Model):
    listing_platform: Literal["TIKTOK_SHOP", "TOKOPEDIA"] | str | None = None
    position: str | None = None
    reasons: list[str] = no_items
    suggestions: list[str] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "reasons" in src:
            v = src["reasons"]
            if v.__class__ is not list:
                no_list(src, "reasons", v)
        if "suggestions" in src:
            v = src["suggestions"]
            if v.__class__ is not list:
                no_list(src, "suggestions", v)
