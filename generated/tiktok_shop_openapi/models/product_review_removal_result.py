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


class ProductReviewRemovalResult(Model):
    detail: ProductReviewRemovalDetail | None = None
    errors: list[CodedError] = no_items
    """One entry per item that failed; the others took, although the answer has code 0."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "detail" in src:
            v = src["detail"]
            if v.__class__ is dict:
                src["detail"] = new(ProductReviewRemovalDetail)
                src["detail"].__dict__ = v
            elif v is not None:
                misfit(src, "detail", v)
        if "errors" in src:
            v = src["errors"]
            adopt_list(src, "errors", v, CodedError)


from .coded_error import CodedError  # noqa: E402
from .product_review_removal_detail import ProductReviewRemovalDetail  # noqa: E402
