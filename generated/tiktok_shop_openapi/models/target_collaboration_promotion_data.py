# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class TargetCollaborationPromotionData(Model):
    product_details: list[ProductDetail] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "product_details" in src:
            v = src["product_details"]
            adopt_list(src, "product_details", v, ProductDetail, ProductDetail.nest)


from .product_detail import ProductDetail  # noqa: E402
