# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class AvailableInboundMethods(Model):
    available_inbound_method_list: list[AvailableInboundMethod] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "available_inbound_method_list" in src:
            v = src["available_inbound_method_list"]
            adopt_list(src, "available_inbound_method_list", v, AvailableInboundMethod, AvailableInboundMethod.nest)


from .available_inbound_method import AvailableInboundMethod  # noqa: E402
