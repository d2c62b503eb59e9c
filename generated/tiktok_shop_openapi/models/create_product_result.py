# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class CreateProductResult(Model):
    product_id: str | None = None
    skus: list[SavedProductSku] | None = None
    warnings: list[Notice] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "skus", src.get("skus"), SavedProductSku.adopt)
        adopt_list(src, "warnings", src.get("warnings"), Notice.adopt)
        return self


from .notice import Notice  # noqa: E402
from .saved_product_sku import SavedProductSku  # noqa: E402
