# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class ParticipationLimit(Model):
    type: Literal["BUYER_NO_LIMIT", "BUYER_LIMIT_ONLY_ONE"] | str | None = None
    """The server takes BUYER_NO_LIMIT when it is not given."""
