# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class MetricStandard(Model):
    id: str | None = None
    name: str | None = None
    metric_value_modules: list[MetricValueModule] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "metric_value_modules", src.get("metric_value_modules"), MetricValueModule.adopt)
        return self


from .metric_value_module import MetricValueModule  # noqa: E402
