# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class CalculationRule(Model):
    denominator_label: str | None = None
    denominator_value: str | None = None
    numerator_label: str | None = None
    numerator_value: str | None = None
