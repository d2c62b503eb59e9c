# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class InboxCategoryCountData(Model):
    group_counts: list[GroupCount] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "group_counts" in src:
            v = src["group_counts"]
            adopt_list(src, "group_counts", v, GroupCount)


from .group_count import GroupCount  # noqa: E402
