# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class ListingStatusInfo(Model):
    deactivation_source: Literal["SELLER", "PLATFORM", "COMBO_RELATION"] | str | None = None
    status: Literal["NORMAL", "DEACTIVATED"] | str | None = None
