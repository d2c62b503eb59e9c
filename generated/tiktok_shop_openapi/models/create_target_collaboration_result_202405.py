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


class CreateTargetCollaborationResult202405(Model):
    target_collaboration: IdRef | None = None
    target_collaboration_conflicts: list[TargetCollaborationConflict] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "target_collaboration" in src:
            v = src["target_collaboration"]
            if v.__class__ is dict:
                src["target_collaboration"] = new(IdRef)
                src["target_collaboration"].__dict__ = v
            elif v is not None:
                misfit(src, "target_collaboration", v)
        if "target_collaboration_conflicts" in src:
            v = src["target_collaboration_conflicts"]
            adopt_list(src, "target_collaboration_conflicts", v, TargetCollaborationConflict)


from .id_ref import IdRef  # noqa: E402
from .target_collaboration_conflict import TargetCollaborationConflict  # noqa: E402
