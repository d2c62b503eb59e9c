# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class AddExternalOrderReferenceErrorDetail(Model):
    order_id: str | None = None
    external_order: FailedExternalOrderReference | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "external_order" in src:
            v = src["external_order"]
            if v.__class__ is dict:
                src["external_order"] = new(FailedExternalOrderReference)
                src["external_order"].__dict__ = v
            elif v is not None:
                misfit(src, "external_order", v)


from .failed_external_order_reference import FailedExternalOrderReference  # noqa: E402
