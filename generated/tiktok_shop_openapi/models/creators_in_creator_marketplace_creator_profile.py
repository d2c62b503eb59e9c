# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class CreatorsInCreatorMarketplaceCreatorProfile(Model):
    is_official_recommend: bool | None = None
    creator_bind_mcn_name: str | None = None
    is_fast_growing: bool | None = None
    has_collaborated: bool | None = None
    user_type_tag: list[Literal[1, 2] | int] = no_items
    has_invited_90d: bool | None = None
    is_creator_blocked: bool | None = None
    pps_score: str | None = None
    is_eligible_flat_fee: bool | None = None
    """Only in US."""
    is_rising_star: bool | None = None
    creator_level: int | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "user_type_tag" in src:
            v = src["user_type_tag"]
            if v.__class__ is not list:
                no_list(src, "user_type_tag", v)
