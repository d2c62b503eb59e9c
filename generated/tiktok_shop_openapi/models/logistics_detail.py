# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    absent,
    adopt_list,
    no_items,
)


class LogisticsDetail(Model):
    _required = frozenset(
        {
            "newest_tracking_no",
        }
    )
    newest_tracking_no: str = absent
    carrier_name: str | None = None
    track_list: list[Track] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "track_list" in src:
            v = src["track_list"]
            adopt_list(src, "track_list", v, Track)


from .track import Track  # noqa: E402
