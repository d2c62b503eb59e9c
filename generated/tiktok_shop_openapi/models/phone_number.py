# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class PhoneNumber(Model):
    availability: Literal["AVAILABLE", "UNAVAILABLE"] | str | None = None
    """The server takes AVAILABLE when it is not given."""
    country_code: str | None = None
    """At most 4 characters."""
    local_number: str | None = None
    """7 to 20 characters."""
