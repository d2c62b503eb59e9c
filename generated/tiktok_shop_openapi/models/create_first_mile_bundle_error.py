# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class CreateFirstMileBundleError(Model):
    code: int | None = None
    message: str | None = None
    detail: CreateFirstMileBundleErrorDetail | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "detail" in src:
            v = src["detail"]
            if v.__class__ is dict:
                src["detail"] = new(CreateFirstMileBundleErrorDetail)
                src["detail"].__dict__ = v
            elif v is not None:
                misfit(src, "detail", v)


from .create_first_mile_bundle_error_detail import CreateFirstMileBundleErrorDetail  # noqa: E402
