# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class UpdateTargetCollaborationResult(Model):
    target_collaboration_conflicts: list[TargetCollaborationConflictByOpenId] | None = None
    update_failed: UpdateFailed | None = None
    """What did not take; empty when all did."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(
            src,
            "target_collaboration_conflicts",
            src.get("target_collaboration_conflicts"),
            TargetCollaborationConflictByOpenId.adopt,
        )
        v = src.get("update_failed")
        if v.__class__ is dict:
            src["update_failed"] = UpdateFailed.adopt(v)
        elif v is not None:
            misfit(src, "update_failed", v)
        return self


from .target_collaboration_conflict_by_open_id import TargetCollaborationConflictByOpenId  # noqa: E402
from .update_failed import UpdateFailed  # noqa: E402
