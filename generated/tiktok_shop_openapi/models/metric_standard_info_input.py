# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class MetricStandardInfoInput(Input):
    id: str | None = None
    metric_value_module_infos: Sequence[MetricValueModuleInfoInput | Mapping[str, Any]] | None = None


from .metric_value_module_info_input import MetricValueModuleInfoInput  # noqa: E402
