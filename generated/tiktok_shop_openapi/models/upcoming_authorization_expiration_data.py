# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from .._support import Model


class UpcomingAuthorizationExpirationData(Model):
    message: str | None = None
    expiration_time: str | None = None
