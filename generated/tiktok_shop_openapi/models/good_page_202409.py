# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class GoodPage202409(Model):
    goods: list[Good202409] = no_items
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    total_count: int | None = None
    """Rows found, over all pages."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "goods" in src:
            v = src["goods"]
            adopt_list(src, "goods", v, Good202409, Good202409.nest)


from .good_202409 import Good202409  # noqa: E402
