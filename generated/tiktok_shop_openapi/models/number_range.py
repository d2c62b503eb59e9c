# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class NumberRange(Model):
    """A range of rates; the platform calls them amounts, but they are no money."""

    minimum_amount: int | None = None
    """1000 is 10 %. In basis points (hundredths of a percent)."""
    maximum_amount: int | None = None
    """1000 is 10 %. In basis points (hundredths of a percent)."""
