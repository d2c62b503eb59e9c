# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class CreatorTrendProfile(Model):
    start_timestamp: int | None = None
    """Unix seconds."""
    end_timestamp: int | None = None
    """Unix seconds."""
    gmv: Gmv | None = None
    """Gross merchandise value."""
    units_sold: int | None = None
    """Pieces sold."""
    follower: int | None = None
    engagement_rate: int | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "gmv" in src:
            v = src["gmv"]
            if v.__class__ is dict:
                src["gmv"] = new(Gmv)
                src["gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "gmv", v)


from .gmv import Gmv  # noqa: E402
