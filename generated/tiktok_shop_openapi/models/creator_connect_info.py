# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class CreatorConnectInfo(Model):
    is_paired: bool | None = None
    is_connect: bool | None = None
    is_blocked: bool | None = None
