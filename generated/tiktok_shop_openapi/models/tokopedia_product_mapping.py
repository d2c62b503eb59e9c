# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class TokopediaProductMapping(Model):
    error: CodedError | None = None
    product: list[TokopediaProductMappingProduct] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("error")
        if v.__class__ is dict:
            src["error"] = CodedError.adopt(v)
        elif v is not None:
            misfit(src, "error", v)
        adopt_list(src, "product", src.get("product"), TokopediaProductMappingProduct.adopt)
        return self


from .coded_error import CodedError  # noqa: E402
from .tokopedia_product_mapping_product import TokopediaProductMappingProduct  # noqa: E402
