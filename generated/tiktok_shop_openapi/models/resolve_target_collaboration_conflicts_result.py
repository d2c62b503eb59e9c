# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ResolveTargetCollaborationConflictsResult(Model):
    success_items: list[TargetCollaborationOutcome] = no_items
    failed_items: list[TargetCollaborationOutcome] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "success_items" in src:
            v = src["success_items"]
            adopt_list(src, "success_items", v, TargetCollaborationOutcome)
        if "failed_items" in src:
            v = src["failed_items"]
            adopt_list(src, "failed_items", v, TargetCollaborationOutcome)


from .target_collaboration_outcome import TargetCollaborationOutcome  # noqa: E402
