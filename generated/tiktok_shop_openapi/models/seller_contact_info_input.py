# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class SellerContactInfoInput(Input):
    email: str | None = None
    phone_number: str | None = None
    whatsapp: str | None = None
    telegram: str | None = None
    line: str | None = None
