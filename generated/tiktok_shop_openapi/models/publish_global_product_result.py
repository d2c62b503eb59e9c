# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class PublishGlobalProductResult(Model):
    products: list[PublishGlobalProduct] = no_items
    publish_result: list[PublishResult] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "products" in src:
            v = src["products"]
            adopt_list(src, "products", v, PublishGlobalProduct, PublishGlobalProduct.nest)
        if "publish_result" in src:
            v = src["publish_result"]
            adopt_list(src, "publish_result", v, PublishResult, PublishResult.nest)


from .publish_global_product import PublishGlobalProduct  # noqa: E402
from .publish_result import PublishResult  # noqa: E402
