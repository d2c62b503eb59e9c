# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class SkuStatusChangeDataSkus(Model):
    sku_id: str | None = None
    status: Literal["CREATED", "DELETED", "ACTIVATED", "DEACTIVATED"] | str | None = None
    deactivation_source: Literal["SELLER", "PLATFORM", "COMBO_RELATION"] | str | None = None
