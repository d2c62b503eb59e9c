# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ContentBreakdown(Model):
    channel: Literal["CREATOR", "SELLER"] | str | None = None
    content_type: Literal["LIVE", "VIDEO"] | str | None = None
    gmv: Money | None = None
    """Gross merchandise value."""
    indirect_gmv: Money | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "gmv" in src:
            v = src["gmv"]
            if v.__class__ is dict:
                src["gmv"] = new(Money)
                src["gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "gmv", v)
        if "indirect_gmv" in src:
            v = src["indirect_gmv"]
            if v.__class__ is dict:
                src["indirect_gmv"] = new(Money)
                src["indirect_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "indirect_gmv", v)


from .money import Money  # noqa: E402
