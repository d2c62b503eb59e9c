# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class TargetCollaborationPromotion(Model):
    data: TargetCollaborationPromotionData | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "data" in src:
            v = src["data"]
            if v.__class__ is dict:
                TargetCollaborationPromotionData.nest(v)
                src["data"] = new(TargetCollaborationPromotionData)
                src["data"].__dict__ = v
            elif v is not None:
                misfit(src, "data", v)


from .target_collaboration_promotion_data import TargetCollaborationPromotionData  # noqa: E402
