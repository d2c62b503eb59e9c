# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ChannelOrderResult(Model):
    errors: list[ChannelOrderError] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "errors" in src:
            v = src["errors"]
            adopt_list(src, "errors", v, ChannelOrderError, ChannelOrderError.nest)


from .channel_order_error import ChannelOrderError  # noqa: E402
