# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class SellerNextActionResponse202309(Model):
    action: Literal["SELLER_RESPOND_CANCEL"] | str | None = None
    deadline: int | None = None
    """Unix seconds."""
