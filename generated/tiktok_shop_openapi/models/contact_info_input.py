# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class ContactInfoInput(Input):
    whatsapp: str | None = None
    email: str | None = None
    phone: str | None = None
    zalo: str | None = None
    viber: str | None = None
    line: str | None = None
