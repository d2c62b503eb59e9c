# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from .._support import Model, misfit, new


class TargetCollaborationDetail(Model):
    target_collaboration: TargetCollaborationDetailTargetCollaboration | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "target_collaboration" in src:
            v = src["target_collaboration"]
            if v.__class__ is dict:
                TargetCollaborationDetailTargetCollaboration.nest(v)
                src["target_collaboration"] = new(TargetCollaborationDetailTargetCollaboration)
                src["target_collaboration"].__dict__ = v
            elif v is not None:
                misfit(src, "target_collaboration", v)


from .target_collaboration_detail_target_collaboration import TargetCollaborationDetailTargetCollaboration  # noqa: E402
