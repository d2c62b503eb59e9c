# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class ResponsiblePersonPhoneInput(Input):
    country_code: str
    """At most 4 characters."""
    local_number: str
    """7 to 11 characters."""
