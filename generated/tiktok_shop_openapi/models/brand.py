# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class Brand(Model):
    id: str | None = None
    name: str | None = None
    authorized_status: Literal["UNAUTHORIEZD", "AUTHORIZED"] | str | None = None
    is_t1_brand: bool | None = None
    """Whether it counts as a top brand."""
    brand_status: Literal["AVAILABLE", "UNAVAILABLE"] | str | None = None
