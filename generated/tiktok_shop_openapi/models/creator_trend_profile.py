# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


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

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("gmv")
        if v.__class__ is dict:
            src["gmv"] = Gmv.adopt(v)
        elif v is not None:
            misfit(src, "gmv", v)
        return self


from .gmv import Gmv  # noqa: E402
