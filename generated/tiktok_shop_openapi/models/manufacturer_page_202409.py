# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ManufacturerPage202409(Model):
    manufacturers: list[Manufacturer202409] = no_items
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    total_count: int | None = None
    """Rows found, over all pages."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "manufacturers" in src:
            v = src["manufacturers"]
            adopt_list(src, "manufacturers", v, Manufacturer202409, Manufacturer202409.nest)


from .manufacturer_202409 import Manufacturer202409  # noqa: E402
