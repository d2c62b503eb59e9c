# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ResolveTargetCollaborationConflictsResult(Model):
    success_items: list[TargetCollaborationOutcome] | None = None
    failed_items: list[TargetCollaborationOutcome] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "success_items", src.get("success_items"), TargetCollaborationOutcome.adopt)
        adopt_list(src, "failed_items", src.get("failed_items"), TargetCollaborationOutcome.adopt)
        return self


from .target_collaboration_outcome import TargetCollaborationOutcome  # noqa: E402
