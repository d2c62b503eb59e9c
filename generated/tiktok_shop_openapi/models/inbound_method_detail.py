# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class InboundMethodDetail(Model):
    info: list[InboundMethodDetailInfo] = no_items
    placement_task_status: Literal["Executing", "Succeed", "Failed"] | str | None = None
    expiration_timestamp: str | None = None
    """Unix seconds."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "info" in src:
            v = src["info"]
            adopt_list(src, "info", v, InboundMethodDetailInfo, InboundMethodDetailInfo.nest)


from .inbound_method_detail_info import InboundMethodDetailInfo  # noqa: E402
