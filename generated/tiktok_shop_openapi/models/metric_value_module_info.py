# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class MetricValueModuleInfo(Model):
    id: str | None = None
    value: str | None = None
    unit_id: str | None = None
    unit_name: str | None = None
    suffix: str | None = None
    prefix: str | None = None
