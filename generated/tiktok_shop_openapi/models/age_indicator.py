# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class AgeIndicator(Model):
    type: (
        Literal[
            "USER_PORTRAIT_AGE_MORE_THAN_34",
            "USER_PORTRAIT_AGE_MORE_THAN_55",
            "USER_PORTRAIT_AGE_13_TO_17",
            "USER_PORTRAIT_AGE_15_TO_17",
            "USER_PORTRAIT_AGE_18_TO_24",
            "USER_PORTRAIT_AGE_25_TO_34",
            "USER_PORTRAIT_AGE_35_TO_44",
            "USER_PORTRAIT_AGE_45_TO_54",
        ]
        | str
        | None
    ) = None
    value: str | None = None
