# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, new


class InboundMethodDetail(Model):
    info: list[InboundMethodDetailInfo] | None = None
    placement_task_status: Literal["Executing", "Succeed", "Failed"] | str | None = None
    expiration_timestamp: str | None = None
    """Unix seconds."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "info", src.get("info"), InboundMethodDetailInfo.adopt)
        return self


from .inbound_method_detail_info import InboundMethodDetailInfo  # noqa: E402
