# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class MetricStandardInfo(Model):
    id: str | None = None
    metric_value_module_infos: list[MetricValueModuleInfo] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "metric_value_module_infos" in src:
            v = src["metric_value_module_infos"]
            adopt_list(src, "metric_value_module_infos", v, MetricValueModuleInfo)


from .metric_value_module_info import MetricValueModuleInfo  # noqa: E402
