# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ShopVideoProductPerformanceProduct202409(Model):
    daily_avg_buyers: str | None = None
    gmv: Money | None = None
    """Gross merchandise value."""
    id: str | None = None
    name: str | None = None
    units_sold: int | None = None
    """Pieces sold."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("gmv")
        if v.__class__ is dict:
            src["gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "gmv", v)
        return self


from .money import Money  # noqa: E402
