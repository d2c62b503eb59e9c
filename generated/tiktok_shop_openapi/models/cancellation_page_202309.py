# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class CancellationPage202309(Model):
    cancellations: list[Cancellation202309] = no_items
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    total_count: int | None = None
    """Rows found, over all pages."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "cancellations" in src:
            v = src["cancellations"]
            adopt_list(src, "cancellations", v, Cancellation202309, Cancellation202309.nest)


from .cancellation_202309 import Cancellation202309  # noqa: E402
