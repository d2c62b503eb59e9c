# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
    misfit,
    new,
)


class TokopediaMirrorStatusChangeEvent(Model):
    _required = frozenset(
        {
            "type",
        }
    )
    type: Literal[35] | int = absent
    tts_notification_id: str | None = None
    seller_open_id: str | None = None
    timestamp: int | None = None
    """Unix seconds."""
    data: TokopediaMirrorStatusChangeData | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "data" in src:
            v = src["data"]
            if v.__class__ is dict:
                src["data"] = new(TokopediaMirrorStatusChangeData)
                src["data"].__dict__ = v
            elif v is not None:
                misfit(src, "data", v)


from .tokopedia_mirror_status_change_data import TokopediaMirrorStatusChangeData  # noqa: E402
