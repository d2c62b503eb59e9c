# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ProductAttributeEntryValue(Model):
    id: str | None = None
    name: str | None = None
    metric_standard_info: MetricStandardInfo | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("metric_standard_info")
        if v.__class__ is dict:
            src["metric_standard_info"] = MetricStandardInfo.adopt(v)
        elif v is not None:
            misfit(src, "metric_standard_info", v)
        return self


from .metric_standard_info import MetricStandardInfo  # noqa: E402
