# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class AgeDistribution(Model):
    age: Literal["18-24", "25-34", "35-44", "45-54", "55+"] | str | None = None
    percentage: str | None = None
