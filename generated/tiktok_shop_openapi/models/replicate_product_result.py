# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ReplicateProductResult(Model):
    errors: list[ReplicateProductError] | None = None
    """One entry per item that failed; the others took, although the answer has code 0."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "errors", src.get("errors"), ReplicateProductError.adopt)
        return self


from .replicate_product_error import ReplicateProductError  # noqa: E402
