# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
    no_list,
)


class CreateTargetCollaborationResult(Model):
    target_collaboration: IdRef | None = None
    target_collaboration_conflicts: list[TargetCollaborationConflictByOpenId] = no_items
    invalid_open_id_list: list[str] = no_items
    invalid_product_id_list: list[str] = no_items
    create_time: int | None = None

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
            adopt_list(src, "target_collaboration_conflicts", v, TargetCollaborationConflictByOpenId)
        if "invalid_open_id_list" in src:
            v = src["invalid_open_id_list"]
            if v.__class__ is not list:
                no_list(src, "invalid_open_id_list", v)
        if "invalid_product_id_list" in src:
            v = src["invalid_product_id_list"]
            if v.__class__ is not list:
                no_list(src, "invalid_product_id_list", v)


from .id_ref import IdRef  # noqa: E402
from .target_collaboration_conflict_by_open_id import TargetCollaborationConflictByOpenId  # noqa: E402
