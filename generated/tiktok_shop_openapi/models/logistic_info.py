# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class LogisticInfo(Model):
    provider_name: Literal["FEDEX", "UPS", "DHL", "USPS", "OTHER"] | str | None = None
    waybill_number: str | None = None
    related_number: str | None = None
