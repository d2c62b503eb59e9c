# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class LiveStreamSessionPage(Model):
    latest_available_date: str | None = None
    """
    Last day, in the shop's time zone, up to which figures exist; days after it are not final. A date,
    `YYYY-MM-DD`.
    """
    live_stream_sessions: list[LiveStreamSession] | None = None
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    total_count: int | None = None
    """Rows found, over all pages."""
    updated_at: str | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "live_stream_sessions", src.get("live_stream_sessions"), LiveStreamSession.adopt)
        return self


from .live_stream_session import LiveStreamSession  # noqa: E402
