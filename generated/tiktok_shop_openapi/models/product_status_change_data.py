# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class ProductStatusChangeData(Model):
    product_id: int | None = None
    status: Literal["PRODUCT_FIRST_PASS_REVIEW", "PRODUCT_STATUS_CHANGED", "PRODUCT_AUDIT_FAILURE"] | str | None = None
    suspended_reason: str | None = None
    update_time: int | None = None
    """Unix seconds."""
