# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class MetricStandard(Model):
    id: str | None = None
    name: str | None = None
    metric_value_modules: list[MetricValueModule] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "metric_value_modules" in src:
            v = src["metric_value_modules"]
            adopt_list(src, "metric_value_modules", v, MetricValueModule, MetricValueModule.nest)


from .metric_value_module import MetricValueModule  # noqa: E402
