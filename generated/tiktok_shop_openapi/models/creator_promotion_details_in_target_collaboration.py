# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from .._support import Model, misfit, new


class CreatorPromotionDetailsInTargetCollaboration(Model):
    data: CreatorPromotionDetailsInTargetCollaborationData | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "data" in src:
            v = src["data"]
            if v.__class__ is dict:
                CreatorPromotionDetailsInTargetCollaborationData.nest(v)
                src["data"] = new(CreatorPromotionDetailsInTargetCollaborationData)
                src["data"].__dict__ = v
            elif v is not None:
                misfit(src, "data", v)


from .creator_promotion_details_in_target_collaboration_data import CreatorPromotionDetailsInTargetCollaborationData  # noqa: E402
