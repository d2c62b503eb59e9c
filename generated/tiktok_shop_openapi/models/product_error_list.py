# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ProductErrorList(Model):
    errors: list[ProductError] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "errors" in src:
            v = src["errors"]
            adopt_list(src, "errors", v, ProductError, ProductError.nest)


from .product_error import ProductError  # noqa: E402
