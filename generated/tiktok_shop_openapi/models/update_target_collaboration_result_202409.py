# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
)


class UpdateTargetCollaborationResult202409(Model):
    target_collaboration_conflicts: list[TargetCollaborationConflict] = no_items
    update_failed: UpdateFailed202409 | None = None
    """What did not take; empty when all did."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "target_collaboration_conflicts" in src:
            v = src["target_collaboration_conflicts"]
            adopt_list(src, "target_collaboration_conflicts", v, TargetCollaborationConflict)
        if "update_failed" in src:
            v = src["update_failed"]
            if v.__class__ is dict:
                UpdateFailed202409.nest(v)
                src["update_failed"] = new(UpdateFailed202409)
                src["update_failed"].__dict__ = v
            elif v is not None:
                misfit(src, "update_failed", v)


from .target_collaboration_conflict import TargetCollaborationConflict  # noqa: E402
from .update_failed_202409 import UpdateFailed202409  # noqa: E402
