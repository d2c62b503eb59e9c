# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ReturnOrderPage202309(Model):
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    return_orders: list[ReturnOrder202309] | None = None
    total_count: int | None = None
    """Rows found, over all pages."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "return_orders", src.get("return_orders"), ReturnOrder202309.adopt)
        return self


from .return_order_202309 import ReturnOrder202309  # noqa: E402
