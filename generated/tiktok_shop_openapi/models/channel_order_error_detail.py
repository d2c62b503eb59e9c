# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ChannelOrderErrorDetail(Model):
    channel_order_id: str | None = None
    channel_type: str | None = None
    extra_errors: list[StringCodeError] = no_items
    """More reasons for the same item."""
    order_id: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "extra_errors" in src:
            v = src["extra_errors"]
            adopt_list(src, "extra_errors", v, StringCodeError)


from .string_code_error import StringCodeError  # noqa: E402
