# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class TargetCollaborationDetail202412(Model):
    target_collaboration: DetailedTargetCollaboration202412 | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "target_collaboration" in src:
            v = src["target_collaboration"]
            if v.__class__ is dict:
                DetailedTargetCollaboration202412.nest(v)
                src["target_collaboration"] = new(DetailedTargetCollaboration202412)
                src["target_collaboration"].__dict__ = v
            elif v is not None:
                misfit(src, "target_collaboration", v)


from .detailed_target_collaboration_202412 import DetailedTargetCollaboration202412  # noqa: E402
