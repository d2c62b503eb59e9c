# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class GlobalWarehouse(Model):
    id: str | None = None
    name: str | None = None
    ownership: Literal["SELLER", "PLATFORM_COOPERATION"] | str | None = None
