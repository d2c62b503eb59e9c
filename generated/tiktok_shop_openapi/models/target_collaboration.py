# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
    misfit,
    new,
    renamed,
)


class TargetCollaboration(Model):
    _required = frozenset(
        {
            "id",
        }
    )
    id: str = absent
    name: str | None = None
    message: str | None = None
    start_time: int | None = None
    """Unix seconds."""
    end_time: int | None = None
    """Unix seconds."""
    create_time: int | None = None
    """Unix seconds."""
    update_time: int | None = None
    """Unix seconds."""
    creator_invited_count: int | None = renamed("creator_inivited_count")
    showcase_creator_count: int | None = None
    content_creator_count: int | None = None
    product_count: int | None = None
    free_sample_rule: FreeSampleRule | None = None
    type: Literal["STANDARD", "TOP_CREATOR_PROGRAM"] | str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "free_sample_rule" in src:
            v = src["free_sample_rule"]
            if v.__class__ is dict:
                src["free_sample_rule"] = new(FreeSampleRule)
                src["free_sample_rule"].__dict__ = v
            elif v is not None:
                misfit(src, "free_sample_rule", v)


from .free_sample_rule import FreeSampleRule  # noqa: E402
