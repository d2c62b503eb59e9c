# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class UpcomingAuthorizationExpirationData(Model):
    message: str | None = None
    expiration_time: str | None = None
