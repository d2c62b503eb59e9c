# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class SessionPage(Model):
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    sessions: list[Session] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "sessions" in src:
            v = src["sessions"]
            adopt_list(src, "sessions", v, Session, Session.nest)


from .session import Session  # noqa: E402
