# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class AfterSaleImage(Input):
    image_id: str
    mime_type: str | None = None
    height: int | None = None
    width: int | None = None
