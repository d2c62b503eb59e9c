# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class TargetUserInfo(Model):
    user_type: (
        Literal[
            "ALL_USER",
            "SHOP_NEW_CUSTOMER",
            "SHOP_EXISTING_CUSTOMER",
            "SHOP_REPEAT_CUSTOMER",
            "SHOP_ABANDONED_CHECKOUTS_CUSTOMER",
        ]
        | str
        | None
    ) = None
