# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Input,
)


class ParticipationLimitInput(Input):
    type: Literal["BUYER_LIMIT_ONLY_ONE", "BUYER_NO_LIMIT"]
    """The server takes BUYER_NO_LIMIT when it is not given."""
