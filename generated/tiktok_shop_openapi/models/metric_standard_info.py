# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class MetricStandardInfo(Model):
    id: str | None = None
    metric_value_module_infos: list[MetricValueModuleInfo] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "metric_value_module_infos", src.get("metric_value_module_infos"), MetricValueModuleInfo.adopt)
        return self


from .metric_value_module_info import MetricValueModuleInfo  # noqa: E402
