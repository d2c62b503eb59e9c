# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class InboxCategoryCounts(Model):
    data: InboxCategoryCountData | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "data" in src:
            v = src["data"]
            if v.__class__ is dict:
                InboxCategoryCountData.nest(v)
                src["data"] = new(InboxCategoryCountData)
                src["data"].__dict__ = v
            elif v is not None:
                misfit(src, "data", v)


from .inbox_category_count_data import InboxCategoryCountData  # noqa: E402
