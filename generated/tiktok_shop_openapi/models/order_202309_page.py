# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class Order202309Page(Model):
    orders: list[Order202309] | None = None
    next_page_token: str | None = None
    """Token of the next page (founding document); empty or absent at the end."""
    total_count: int | None = None
    """Orders found over all pages (founding document)."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "orders", src.get("orders"), Order202309.adopt)
        return self


from .order_202309 import Order202309  # noqa: E402
