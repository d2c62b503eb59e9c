# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class RejectReturnImageInput202309(Input):
    height: int | None = None
    image_id: str | None = None
    mime_type: str | None = None
    width: int | None = None
