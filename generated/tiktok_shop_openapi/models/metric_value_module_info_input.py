# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class MetricValueModuleInfoInput(Input):
    id: str | None = None
    value: str | None = None
    unit_id: str | None = None
