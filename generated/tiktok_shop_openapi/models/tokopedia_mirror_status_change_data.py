# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class TokopediaMirrorStatusChangeData(Model):
    tts_shop_id: str | None = None
    update_time: int | None = None
    """Unix seconds."""
    mirror_status: Literal["MIRRORED", "ROLLED_BACK", "CANCELED"] | str | None = None
