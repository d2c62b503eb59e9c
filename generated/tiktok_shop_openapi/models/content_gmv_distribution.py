# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class ContentGmvDistribution(Model):
    content_type: Literal["VIDEO", "LIVE", "SHOWCASE"] | str | None = None
    value: str | None = None
    """1000 is 10 %. In basis points (hundredths of a percent)."""
