# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class CountRange(Model):
    """A range of counts; the platform calls them amounts, but they are no money."""

    minimum_amount: int | None = None
    maximum_amount: int | None = None
