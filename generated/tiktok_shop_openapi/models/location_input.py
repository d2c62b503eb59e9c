# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class LocationInput(Input):
    country: str | None = None
    state: str | None = None
    city: str | None = None
    zip_code: str | None = None
