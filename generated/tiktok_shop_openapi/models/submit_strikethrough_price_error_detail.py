# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import ClassVar

from tiktok_shop_runtime.models import Model


class SubmitStrikethroughPriceErrorDetail(Model):
    _required: ClassVar[frozenset[str]] = frozenset(
        {
            "sku_id",
        }
    )
    sku_id: str | None = None
