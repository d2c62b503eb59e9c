# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class InboxCategoryCountData(Model):
    group_counts: list[GroupCount] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "group_counts", src.get("group_counts"), GroupCount.adopt)
        return self


from .group_count import GroupCount  # noqa: E402
