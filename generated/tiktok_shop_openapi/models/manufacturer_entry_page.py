# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ManufacturerEntryPage(Model):
    manufacturers: list[ManufacturerEntry] = no_items
    total_count: int | None = None
    """Rows found, over all pages."""
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "manufacturers" in src:
            v = src["manufacturers"]
            adopt_list(src, "manufacturers", v, ManufacturerEntry, ManufacturerEntry.nest)


from .manufacturer_entry import ManufacturerEntry  # noqa: E402
