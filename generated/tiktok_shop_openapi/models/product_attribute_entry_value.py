# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ProductAttributeEntryValue(Model):
    id: str | None = None
    name: str | None = None
    metric_standard_info: MetricStandardInfo | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "metric_standard_info" in src:
            v = src["metric_standard_info"]
            if v.__class__ is dict:
                MetricStandardInfo.nest(v)
                src["metric_standard_info"] = new(MetricStandardInfo)
                src["metric_standard_info"].__dict__ = v
            elif v is not None:
                misfit(src, "metric_standard_info", v)


from .metric_standard_info import MetricStandardInfo  # noqa: E402
