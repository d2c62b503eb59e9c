# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class GlobalProduct(Model):
    id: str | None = None
    title: str | None = None
    status: str | None = None
    skus: list[GlobalProductSku] | None = None
    create_time: int | None = None
    """Unix seconds."""
    update_time: int | None = None
    """Unix seconds."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "skus", src.get("skus"), GlobalProductSku.adopt)
        return self


from .global_product_sku import GlobalProductSku  # noqa: E402
