# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class FbtMcfOrderStatus(Model):
    mcf_order: FbtMcfOrderStatusMcfOrder | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("mcf_order")
        if v.__class__ is dict:
            src["mcf_order"] = FbtMcfOrderStatusMcfOrder.adopt(v)
        elif v is not None:
            misfit(src, "mcf_order", v)
        return self


from .fbt_mcf_order_status_mcf_order import FbtMcfOrderStatusMcfOrder  # noqa: E402
