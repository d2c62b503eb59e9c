# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class ClaimCondition(Model):
    condition_type: Literal["ORDER"] | str | None = None
    current_value: str | None = None
    target_value: str | None = None
