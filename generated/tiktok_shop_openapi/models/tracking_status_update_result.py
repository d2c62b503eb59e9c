# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class TrackingStatusUpdateResult(Model):
    track_results: list[TrackResult] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "track_results" in src:
            v = src["track_results"]
            adopt_list(src, "track_results", v, TrackResult)


from .track_result import TrackResult  # noqa: E402
