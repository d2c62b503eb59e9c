# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class ShowcaseProductStatus202309(Model):
    added_status: Literal["NOT_ADDED", "LIVE", "ADDED", "REJECTED"] | str | None = None
    inventory_status: Literal["IN_STOCK", "SOLD_OUT"] | str | None = None
    is_hidden: bool | None = None
    review_status: (
        Literal["APPROVED", "UNDER_REVIEW", "CHANGES_UNDER_REVIEW", "UNAVAILABLE", "REJECTED", "ZERO_COMMISSION"]
        | str
        | None
    ) = None
