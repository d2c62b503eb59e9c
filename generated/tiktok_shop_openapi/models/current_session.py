# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class CurrentSession(Model):
    id: str | None = None
    phase: Literal["AUTO_REPLY", "QUEUED", "ASSIGNED"] | str | None = None
