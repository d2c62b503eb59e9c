# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Input,
)


class ManufacturerPhoneInput(Input):
    availability: Literal["AVAILABLE", "UNAVAILABLE"] | None = None
    """The server takes AVAILABLE when it is not given."""
    country_code: str | None = None
    """At most 4 characters. Needed if availability=AVAILABLE."""
    local_number: str | None = None
    """7 to 20 characters. Needed if availability=AVAILABLE."""
