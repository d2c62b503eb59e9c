# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ActivateProductError(Model):
    code: int | None = None
    message: str | None = None
    detail: ActivateProductErrorDetail | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("detail")
        if v.__class__ is dict:
            src["detail"] = ActivateProductErrorDetail.adopt(v)
        elif v is not None:
            misfit(src, "detail", v)
        return self


from .activate_product_error_detail import ActivateProductErrorDetail  # noqa: E402
