# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class DeleteGlobalProductError(Model):
    message: str | None = None
    code: int | None = None
    detail: DeleteGlobalProductErrorDetail | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "detail" in src:
            v = src["detail"]
            if v.__class__ is dict:
                src["detail"] = new(DeleteGlobalProductErrorDetail)
                src["detail"].__dict__ = v
            elif v is not None:
                misfit(src, "detail", v)


from .delete_global_product_error_detail import DeleteGlobalProductErrorDetail  # noqa: E402
