# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class ConfirmInboundMethodResult(Model):
    inbound_order_ids: list[str] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "inbound_order_ids" in src:
            v = src["inbound_order_ids"]
            if v.__class__ is not list:
                no_list(src, "inbound_order_ids", v)
