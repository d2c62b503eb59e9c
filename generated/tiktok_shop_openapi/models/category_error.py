# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class CategoryError(Model):
    code: int | None = None
    detail: CategoryErrorDetail | None = None
    message: str | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("detail")
        if v.__class__ is dict:
            src["detail"] = CategoryErrorDetail.adopt(v)
        elif v is not None:
            misfit(src, "detail", v)
        return self


from .category_error_detail import CategoryErrorDetail  # noqa: E402
