# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class FlowPage(Model):
    flows: list[Flow] = no_items
    has_more: bool | None = None
    """Whether more pages follow."""
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    total_count: int | None = None
    """Rows found, over all pages."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "flows" in src:
            v = src["flows"]
            adopt_list(src, "flows", v, Flow, Flow.nest)


from .flow import Flow  # noqa: E402
