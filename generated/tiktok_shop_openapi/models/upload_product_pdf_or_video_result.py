# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class UploadProductPdfOrVideoResult(Model):
    id: str | None = None
    url: str | None = None
    name: str | None = None
    format: Literal["PDF", "MP4", "MOV", "MKV", "WMV", "WEBM", "AVI", "3GP", "FLV", "MPEG"] | str | None = None
