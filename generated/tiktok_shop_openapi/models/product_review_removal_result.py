# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class ProductReviewRemovalResult(Model):
    detail: ProductReviewRemovalDetail | None = None
    errors: list[CodedError] | None = None
    """One entry per item that failed; the others took, although the answer has code 0."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("detail")
        if v.__class__ is dict:
            src["detail"] = ProductReviewRemovalDetail.adopt(v)
        elif v is not None:
            misfit(src, "detail", v)
        adopt_list(src, "errors", src.get("errors"), CodedError.adopt)
        return self


from .coded_error import CodedError  # noqa: E402
from .product_review_removal_detail import ProductReviewRemovalDetail  # noqa: E402
