# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class UploadInvoiceError(Model):
    code: int | None = None
    message: str | None = None
    detail: UploadInvoiceErrorDetail | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "detail" in src:
            v = src["detail"]
            if v.__class__ is dict:
                UploadInvoiceErrorDetail.nest(v)
                src["detail"] = new(UploadInvoiceErrorDetail)
                src["detail"].__dict__ = v
            elif v is not None:
                misfit(src, "detail", v)


from .upload_invoice_error_detail import UploadInvoiceErrorDetail  # noqa: E402
