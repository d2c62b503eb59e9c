# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class OpenCollaborationProductPage(Model):
    products: list[OpenCollaborationProductDetails] | None = None
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    total_count: int | None = None
    """Number of rows."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "products", src.get("products"), OpenCollaborationProductDetails.adopt)
        return self


from .open_collaboration_product_details import OpenCollaborationProductDetails  # noqa: E402
