# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class OrdersByExternalOrderReferenceOrder(Model):
    id: str | None = None
    external_order: ExternalOrder | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "external_order" in src:
            v = src["external_order"]
            if v.__class__ is dict:
                ExternalOrder.nest(v)
                src["external_order"] = new(ExternalOrder)
                src["external_order"].__dict__ = v
            elif v is not None:
                misfit(src, "external_order", v)


from .external_order import ExternalOrder  # noqa: E402
