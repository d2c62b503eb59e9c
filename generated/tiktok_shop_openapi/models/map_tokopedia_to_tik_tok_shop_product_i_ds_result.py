# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit


class MapTokopediaToTikTokShopProductIDsResult(Model):
    error: CodedError | None = None
    product: list[MapTokopediaToTikTokShopProductIDProduct] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        self.__dict__ = src
        v = src.get("error")
        if v.__class__ is dict:
            src["error"] = CodedError.adopt(v)
        elif v is not None:
            misfit(src, "error", v)
        adopt_list(src, "product", src.get("product"), MapTokopediaToTikTokShopProductIDProduct.adopt)
        return self


from .coded_error import CodedError  # noqa: E402
from .map_tokopedia_to_tik_tok_shop_product_id_product import MapTokopediaToTikTokShopProductIDProduct  # noqa: E402
