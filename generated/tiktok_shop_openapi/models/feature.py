# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class Feature(Model):
    name: Literal["FUNDAMENTAL", "CUSTOM_MSG"] | str | None = None
    is_authorized: bool | None = None
