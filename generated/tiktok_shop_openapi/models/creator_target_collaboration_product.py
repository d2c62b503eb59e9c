# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class CreatorTargetCollaborationProduct(Model):
    id: str | None = None
    title: str | None = None
    main_image_url: str | None = None
    commission: CreatorTargetCollaborationProductCommission | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "commission" in src:
            v = src["commission"]
            if v.__class__ is dict:
                src["commission"] = new(CreatorTargetCollaborationProductCommission)
                src["commission"].__dict__ = v
            elif v is not None:
                misfit(src, "commission", v)


from .creator_target_collaboration_product_commission import CreatorTargetCollaborationProductCommission  # noqa: E402
