# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class Dimensions(Model):
    length: str | None = None
    width: str | None = None
    height: str | None = None
    unit: str | None = None
