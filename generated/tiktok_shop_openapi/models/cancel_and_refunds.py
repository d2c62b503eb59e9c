# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class CancelAndRefunds(Model):
    returned: int | None = None
    canceled: int | None = None
    refunded: int | None = None
    replacements: int | None = None
