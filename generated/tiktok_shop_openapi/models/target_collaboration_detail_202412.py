# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class TargetCollaborationDetail202412(Model):
    target_collaboration: TargetCollaborationDetailTargetCollaboration202412 | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("target_collaboration")
        if v.__class__ is dict:
            src["target_collaboration"] = TargetCollaborationDetailTargetCollaboration202412.adopt(v)
        elif v is not None:
            misfit(src, "target_collaboration", v)
        return self


from .target_collaboration_detail_target_collaboration_202412 import TargetCollaborationDetailTargetCollaboration202412  # noqa: E402
