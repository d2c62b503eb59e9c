# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class UnboxingCase(Model):
    unbox_sku: str | None = None
    unbox_sku_type: Literal["NORMAL", "GIFT"] | str | None = None
