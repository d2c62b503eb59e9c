# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class OnHandDetail(Model):
    total_quantity: int | None = None
    available_quantity: int | None = None
    reserved_quantity: int | None = None
