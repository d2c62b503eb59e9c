# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class GlobalListingPolicy(Model):
    inventory_type: Literal["SHARED", "EXCLUSIVE"] | str | None = None
    price_sync: bool | None = None
    replicate_source: ReplicateSource | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "replicate_source" in src:
            v = src["replicate_source"]
            if v.__class__ is dict:
                src["replicate_source"] = new(ReplicateSource)
                src["replicate_source"].__dict__ = v
            elif v is not None:
                misfit(src, "replicate_source", v)


from .replicate_source import ReplicateSource  # noqa: E402
