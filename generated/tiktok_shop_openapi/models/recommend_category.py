# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class RecommendCategory(Model):
    id: str | None = None
    is_leaf: bool | None = None
    level: int | None = None
    name: str | None = None
    permission_statuses: list[Literal["AVAILABLE", "INVITE_ONLY", "NON_MAIN_CATEGORY", "PROHIBITED"] | str] = no_items
    """Only in BR, MX."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "permission_statuses" in src:
            v = src["permission_statuses"]
            if v.__class__ is not list:
                no_list(src, "permission_statuses", v)
