# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class LiveRoomCoreStats(Model):
    stats: Stats | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "stats" in src:
            v = src["stats"]
            if v.__class__ is dict:
                Stats.nest(v)
                src["stats"] = new(Stats)
                src["stats"].__dict__ = v
            elif v is not None:
                misfit(src, "stats", v)


from .stats import Stats  # noqa: E402
