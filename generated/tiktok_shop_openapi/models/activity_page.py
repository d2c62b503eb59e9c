# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ActivityPage(Model):
    total_count: int | None = None
    """Rows found, over all pages."""
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    activities: list[Activity] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "activities" in src:
            v = src["activities"]
            adopt_list(src, "activities", v, Activity, Activity.nest)


from .activity import Activity  # noqa: E402
