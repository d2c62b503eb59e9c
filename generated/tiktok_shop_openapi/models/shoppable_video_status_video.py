# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class ShoppableVideoStatusVideo(Model):
    id: str | None = None
    post_status: Literal["SUCCESS", "FAIL", "PROCESSING"] | str | None = None
    post_time: int | None = None
    """Unix seconds. In second."""
