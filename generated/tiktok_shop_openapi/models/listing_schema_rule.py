# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class ListingSchemaRule(Model):
    type: (
        Literal[
            "REQUIRED",
            "SUPPORTED",
            "DISABLE",
            "MAX_LENGTH",
            "MAX_VALUE",
            "MAX_INPUT_NUM",
            "MAX_TARGE_TSIZE",
            "REGX",
            "TIP",
            "SAMPLE",
            "CUSTOM",
            "MULTI_INPUT",
            "AVAILABLE",
            "AUTHORIZED",
        ]
        | str
        | None
    ) = None
    value: str | None = None
