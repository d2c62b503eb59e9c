# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class InventoryRecordPage(Model):
    inventory_records: list[InventoryRecord] = no_items
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    total_count: int | None = None
    """Rows found, over all pages."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "inventory_records" in src:
            v = src["inventory_records"]
            adopt_list(src, "inventory_records", v, InventoryRecord, InventoryRecord.nest)


from .inventory_record import InventoryRecord  # noqa: E402
