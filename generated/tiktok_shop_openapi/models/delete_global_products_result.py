# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class DeleteGlobalProductsResult(Model):
    errors: list[DeleteGlobalProductError] = no_items
    """One entry per item that failed; the others took, although the answer has code 0."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "errors" in src:
            v = src["errors"]
            adopt_list(src, "errors", v, DeleteGlobalProductError, DeleteGlobalProductError.nest)


from .delete_global_product_error import DeleteGlobalProductError  # noqa: E402
