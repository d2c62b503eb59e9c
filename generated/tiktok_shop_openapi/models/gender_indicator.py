# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class GenderIndicator(Model):
    type: Literal["USER_PORTRAIT_GENDER_UNKNOWN", "USER_PORTRAIT_GENDER_M", "USER_PORTRAIT_GENDER_F"] | str | None = (
        None
    )
    value: str | None = None
