# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
)


class Dimension(Model):
    _required = frozenset(
        {
            "name",
        }
    )
    name: str = absent
    score: str | None = None
    status: Literal["EXCELLENT", "GOOD", "POOR", "CRITICAL", "NIL"] | str | None = None
    status_text: str | None = None
    weight: str | None = None
