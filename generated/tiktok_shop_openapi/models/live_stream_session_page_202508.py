# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class LiveStreamSessionPage202508(Model):
    latest_available_date: str | None = None
    """
    Last day, in the shop's time zone, up to which figures exist; days after it are not final. A date,
    `YYYY-MM-DD`.
    """
    live_stream_sessions: list[LiveStreamSession202508] = no_items
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    total_count: int | None = None
    """Rows found, over all pages."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "live_stream_sessions" in src:
            v = src["live_stream_sessions"]
            adopt_list(src, "live_stream_sessions", v, LiveStreamSession202508, LiveStreamSession202508.nest)


from .live_stream_session_202508 import LiveStreamSession202508  # noqa: E402
