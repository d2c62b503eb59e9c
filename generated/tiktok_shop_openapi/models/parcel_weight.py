# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class ParcelWeight(Model):
    value: str | None = None
    unit: Literal["GRAM", "POUND"] | str | None = None
