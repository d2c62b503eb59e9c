# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class GoodPage(Model):
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    total_count: int | None = None
    """Rows found, over all pages."""
    goods: list[Good] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "goods" in src:
            v = src["goods"]
            adopt_list(src, "goods", v, Good, Good.nest)


from .good import Good  # noqa: E402
