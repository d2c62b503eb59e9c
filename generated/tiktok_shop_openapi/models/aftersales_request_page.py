# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class AftersalesRequestPage(Model):
    aftersales_requests: list[AftersalesRequest] = no_items
    total_count: int | None = None
    """Rows found, over all pages."""
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "aftersales_requests" in src:
            v = src["aftersales_requests"]
            adopt_list(src, "aftersales_requests", v, AftersalesRequest, AftersalesRequest.nest)


from .aftersales_request import AftersalesRequest  # noqa: E402
