# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class CheckTargetCollaborationConflictsResult(Model):
    has_conflict: bool | None = None
    conflict_items: list[ConflictItem] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "conflict_items", src.get("conflict_items"), ConflictItem.adopt)
        return self


from .conflict_item import ConflictItem  # noqa: E402
