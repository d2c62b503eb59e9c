# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class DistrictInfo(Model):
    address_level_name: str | None = None
    address_name: str | None = None
    address_level: str | None = None
    iso_code: str | None = None
