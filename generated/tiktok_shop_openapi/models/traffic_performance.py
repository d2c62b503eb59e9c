# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
)


class TrafficPerformance(Model):
    source: TrafficSource | None = None
    sub_sources: list[TrafficSource] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "source" in src:
            v = src["source"]
            if v.__class__ is dict:
                src["source"] = new(TrafficSource)
                src["source"].__dict__ = v
            elif v is not None:
                misfit(src, "source", v)
        if "sub_sources" in src:
            v = src["sub_sources"]
            adopt_list(src, "sub_sources", v, TrafficSource)


from .traffic_source import TrafficSource  # noqa: E402
