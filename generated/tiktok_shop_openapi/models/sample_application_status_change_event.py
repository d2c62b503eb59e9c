# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
    misfit,
    new,
)


class SampleApplicationStatusChangeEvent(Model):
    _required = frozenset(
        {
            "type",
        }
    )
    type: Literal[56] | int = absent
    tts_notification_id: str | None = None
    shop_id: str | None = None
    timestamp: int | None = None
    """Unix seconds."""
    data: SampleApplicationStatusChangeData | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "data" in src:
            v = src["data"]
            if v.__class__ is dict:
                SampleApplicationStatusChangeData.nest(v)
                src["data"] = new(SampleApplicationStatusChangeData)
                src["data"].__dict__ = v
            elif v is not None:
                misfit(src, "data", v)


from .sample_application_status_change_data import SampleApplicationStatusChangeData  # noqa: E402
