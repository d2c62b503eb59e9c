# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ConfirmInboundMethodResult(Model):
    inbound_order_ids: list[str] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("inbound_order_ids")
        if v.__class__ is not list and v is not None:
            misfit(src, "inbound_order_ids", v)
        return self
