# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class TargetCollaborationPage202409(Model):
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    target_collaborations: list[TargetCollaboration202409] = no_items
    total_count: int | None = None
    """Rows found, over all pages."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "target_collaborations" in src:
            v = src["target_collaborations"]
            adopt_list(src, "target_collaborations", v, TargetCollaboration202409, TargetCollaboration202409.nest)


from .target_collaboration_202409 import TargetCollaboration202409  # noqa: E402
