# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class FbtMerchantMcfStatus(Model):
    mcf_status: McfStatus | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "mcf_status" in src:
            v = src["mcf_status"]
            if v.__class__ is dict:
                src["mcf_status"] = new(McfStatus)
                src["mcf_status"].__dict__ = v
            elif v is not None:
                misfit(src, "mcf_status", v)


from .mcf_status import McfStatus  # noqa: E402
