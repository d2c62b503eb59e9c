# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ReturnOrderPage(Model):
    return_orders: list[ReturnOrder] | None = None
    total_count: int | None = None
    """Rows found, over all pages."""
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "return_orders", src.get("return_orders"), ReturnOrder.adopt)
        return self


from .return_order import ReturnOrder  # noqa: E402
