# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class OrderPage(Model):
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    total_count: int | None = None
    """Rows found, over all pages."""
    orders: list[Order] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "orders", src.get("orders"), Order.adopt)
        return self


from .order import Order  # noqa: E402
