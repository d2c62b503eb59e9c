# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class ResponsiblePersonPhone(Model):
    country_code: str | None = None
    """At most 4 characters."""
    local_number: str | None = None
    """At least 7 characters."""
