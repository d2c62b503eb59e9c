# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class CreateGlobalProductResult(Model):
    global_product_id: str | None = None
    global_skus: list[GlobalSku] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "global_skus", src.get("global_skus"), GlobalSku.adopt)
        return self


from .global_sku import GlobalSku  # noqa: E402
