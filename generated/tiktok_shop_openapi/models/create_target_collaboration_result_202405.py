# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class CreateTargetCollaborationResult202405(Model):
    target_collaboration: IdRef | None = None
    target_collaboration_conflicts: list[TargetCollaborationConflict] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("target_collaboration")
        if v.__class__ is dict:
            src["target_collaboration"] = IdRef.adopt(v)
        elif v is not None:
            misfit(src, "target_collaboration", v)
        adopt_list(
            src,
            "target_collaboration_conflicts",
            src.get("target_collaboration_conflicts"),
            TargetCollaborationConflict.adopt,
        )
        return self


from .id_ref import IdRef  # noqa: E402
from .target_collaboration_conflict import TargetCollaborationConflict  # noqa: E402
