# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ResponsiblePersonEntryPage(Model):
    responsible_persons: list[ResponsiblePersonEntry] = no_items
    total_count: int | None = None
    """Rows found, over all pages."""
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "responsible_persons" in src:
            v = src["responsible_persons"]
            adopt_list(src, "responsible_persons", v, ResponsiblePersonEntry, ResponsiblePersonEntry.nest)


from .responsible_person_entry import ResponsiblePersonEntry  # noqa: E402
