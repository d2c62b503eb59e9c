# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class PublishGlobalProductResult(Model):
    products: list[PublishGlobalProduct] | None = None
    publish_result: list[PublishResult] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "products", src.get("products"), PublishGlobalProduct.adopt)
        adopt_list(src, "publish_result", src.get("publish_result"), PublishResult.adopt)
        return self


from .publish_global_product import PublishGlobalProduct  # noqa: E402
from .publish_result import PublishResult  # noqa: E402
