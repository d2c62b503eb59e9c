# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class GlobalReplicationStatusChangeData(Model):
    source_product_id: str | None = None
    replicated_product: ReplicatedProductChange | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "replicated_product" in src:
            v = src["replicated_product"]
            if v.__class__ is dict:
                ReplicatedProductChange.nest(v)
                src["replicated_product"] = new(ReplicatedProductChange)
                src["replicated_product"].__dict__ = v
            elif v is not None:
                misfit(src, "replicated_product", v)


from .replicated_product_change import ReplicatedProductChange  # noqa: E402
