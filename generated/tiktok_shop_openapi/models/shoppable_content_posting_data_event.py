# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class ShoppableContentPostingDataEvent(Model):
    type: Literal["ADD", "UPDATE", "REMOVE"] | str | None = None
    scene: Literal["VIDEO"] | str | None = None
    content_id: str | None = None
