# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, ClassVar, Literal, Self

from .._support import Model, misfit, new


class InboundFbtOrderStatusChangeEvent(Model):
    _required: ClassVar[frozenset[str]] = frozenset(
        {
            "type",
        }
    )
    type: Literal[21] | int | None = None
    tts_notification_id: str | None = None
    seller_open_id: str | None = None
    timestamp: int | None = None
    """Unix seconds."""
    data: InboundFbtOrderStatusChangeData | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("data")
        if v.__class__ is dict:
            src["data"] = InboundFbtOrderStatusChangeData.adopt(v)
        elif v is not None:
            misfit(src, "data", v)
        return self


from .inbound_fbt_order_status_change_data import InboundFbtOrderStatusChangeData  # noqa: E402
