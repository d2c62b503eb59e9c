# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class CreateFbtMcfOrder(Model):
    external_order_id: str | None = None
    """The order's id in the other system."""
    mcf_order_id: str | None = None
    create_time: int | None = None
    """Unix seconds."""
