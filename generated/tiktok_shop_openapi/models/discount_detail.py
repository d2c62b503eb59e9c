# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class DiscountDetail(Model):
    discount_level: Literal["REGULAR", "FIRST_ORDER", "RETENTION"] | str | None = None
    discount_value: int | None = None
