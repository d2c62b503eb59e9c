# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class OpenCollaborationPage202409(Model):
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    open_collaborations: list[OpenCollaboration202409] = no_items
    total_count: int | None = None
    """Rows found, over all pages."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "open_collaborations" in src:
            v = src["open_collaborations"]
            adopt_list(src, "open_collaborations", v, OpenCollaboration202409, OpenCollaboration202409.nest)


from .open_collaboration_202409 import OpenCollaboration202409  # noqa: E402
