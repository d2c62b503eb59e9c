# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class CheckTargetCollaborationConflictsResult(Model):
    has_conflict: bool | None = None
    conflict_items: list[ConflictItem] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "conflict_items" in src:
            v = src["conflict_items"]
            adopt_list(src, "conflict_items", v, ConflictItem)


from .conflict_item import ConflictItem  # noqa: E402
