# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class TopIssues(Model):
    issues: list[TopIssue] = no_items
    summary: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "issues" in src:
            v = src["issues"]
            adopt_list(src, "issues", v, TopIssue)


from .top_issue import TopIssue  # noqa: E402
