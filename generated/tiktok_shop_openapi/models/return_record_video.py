# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class ReturnRecordVideo(Model):
    url: str | None = None
    cover: str | None = None
    width: int | None = None
    height: int | None = None
    duration_millis: int | None = None
