# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
    misfit,
    new,
)


class PackageUpdateEvent(Model):
    _required = frozenset(
        {
            "type",
        }
    )
    type: Literal[4] | int = absent
    tts_notification_id: str | None = None
    shop_id: str | None = None
    timestamp: int | None = None
    """Unix seconds."""
    data: PackageUpdateData | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "data" in src:
            v = src["data"]
            if v.__class__ is dict:
                PackageUpdateData.nest(v)
                src["data"] = new(PackageUpdateData)
                src["data"].__dict__ = v
            elif v is not None:
                misfit(src, "data", v)


from .package_update_data import PackageUpdateData  # noqa: E402
