# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class TargetCollaborationPage(Model):
    total_count: int | None = None
    """Rows found, over all pages."""
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    target_collaborations: list[TargetCollaboration] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "target_collaborations" in src:
            v = src["target_collaborations"]
            adopt_list(src, "target_collaborations", v, TargetCollaboration, TargetCollaboration.nest)


from .target_collaboration import TargetCollaboration  # noqa: E402
