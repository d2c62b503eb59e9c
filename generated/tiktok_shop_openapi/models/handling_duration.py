# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class HandlingDuration(Model):
    days: str | None = None
    """In day."""
    type: Literal["CALENDAR_DAY", "BUSINESS_DAY"] | str | None = None
    """The server takes BUSINESS_DAY when it is not given."""
