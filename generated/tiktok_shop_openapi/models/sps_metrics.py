# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class SpsMetrics(Model):
    metrics: list[Metric] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "metrics" in src:
            v = src["metrics"]
            adopt_list(src, "metrics", v, Metric, Metric.nest)


from .metric import Metric  # noqa: E402
