# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class ProductAuditPlatformStatus(Model):
    platform: Literal["TOKOPEDIA"] | str | None = None
    status: Literal["NONE", "AUDITING", "FAILED", "APPROVED"] | str | None = None
