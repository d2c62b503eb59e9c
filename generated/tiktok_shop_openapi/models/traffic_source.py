# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class TrafficSource(Model):
    name: str | None = None
    watch_pv: int | None = None
    """Views."""
