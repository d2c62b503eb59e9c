# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class PartialEditGlobalProductResult(Model):
    global_skus: list[GlobalSku] = no_items
    publish_results: list[PartialEditGlobalProductPublishResult] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "global_skus" in src:
            v = src["global_skus"]
            adopt_list(src, "global_skus", v, GlobalSku, GlobalSku.nest)
        if "publish_results" in src:
            v = src["publish_results"]
            adopt_list(
                src,
                "publish_results",
                v,
                PartialEditGlobalProductPublishResult,
                PartialEditGlobalProductPublishResult.nest,
            )


from .global_sku import GlobalSku  # noqa: E402
from .partial_edit_global_product_publish_result import PartialEditGlobalProductPublishResult  # noqa: E402
