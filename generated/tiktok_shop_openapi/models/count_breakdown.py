# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class CountBreakdown(Model):
    """A count of one kind; the platform calls it an amount, but it is no money."""

    amount: int | None = None
    type: Literal["LIVE", "VIDEO", "PRODUCT_CARD"] | str | None = None
