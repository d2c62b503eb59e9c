# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
)


class TokopediaProductMapping(Model):
    error: CodedError | None = None
    product: list[TokopediaProductMappingProduct] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "error" in src:
            v = src["error"]
            if v.__class__ is dict:
                src["error"] = new(CodedError)
                src["error"].__dict__ = v
            elif v is not None:
                misfit(src, "error", v)
        if "product" in src:
            v = src["product"]
            adopt_list(src, "product", v, TokopediaProductMappingProduct)


from .coded_error import CodedError  # noqa: E402
from .tokopedia_product_mapping_product import TokopediaProductMappingProduct  # noqa: E402
