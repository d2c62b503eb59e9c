# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class UpdateTargetCollaborationResult202409(Model):
    target_collaboration_conflicts: list[TargetCollaborationConflict] | None = None
    update_failed: UpdateFailed202409 | None = None
    """What did not take; empty when all did."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(
            src,
            "target_collaboration_conflicts",
            src.get("target_collaboration_conflicts"),
            TargetCollaborationConflict.adopt,
        )
        v = src.get("update_failed")
        if v.__class__ is dict:
            src["update_failed"] = UpdateFailed202409.adopt(v)
        elif v is not None:
            misfit(src, "update_failed", v)
        return self


from .target_collaboration_conflict import TargetCollaborationConflict  # noqa: E402
from .update_failed_202409 import UpdateFailed202409  # noqa: E402
