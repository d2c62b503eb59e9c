# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class FbtMcfOrderStatus(Model):
    mcf_order: FbtMcfOrderStatusMcfOrder | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "mcf_order" in src:
            v = src["mcf_order"]
            if v.__class__ is dict:
                FbtMcfOrderStatusMcfOrder.nest(v)
                src["mcf_order"] = new(FbtMcfOrderStatusMcfOrder)
                src["mcf_order"].__dict__ = v
            elif v is not None:
                misfit(src, "mcf_order", v)


from .fbt_mcf_order_status_mcf_order import FbtMcfOrderStatusMcfOrder  # noqa: E402
