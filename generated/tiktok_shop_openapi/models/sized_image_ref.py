# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class SizedImageRef(Model):
    height: int | None = None
    width: int | None = None
    uri: str | None = None
