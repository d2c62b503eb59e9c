# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class CampaignPage(Model):
    campaigns: list[Campaign] = no_items
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    total_count: int | None = None
    """Rows found, over all pages."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "campaigns" in src:
            v = src["campaigns"]
            adopt_list(src, "campaigns", v, Campaign)


from .campaign import Campaign  # noqa: E402
