# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class ReturnSellerNextAction(Model):
    action: (
        Literal[
            "SELLER_RESPOND_REFUND",
            "SELLER_RESPOND_RETURN",
            "SELLER_RESPOND_RECEIVE_PACKAGE",
            "SELLER_RESPOND_REPLACEMENT",
        ]
        | str
        | None
    ) = None
    deadline: int | None = None
    """Unix seconds."""
