# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class DiagnosisResult(Model):
    code: str | None = None
    how_to_solve: str | None = None
    quality_tier: Literal["FAIR", "GOOD"] | str | None = None
    """Only in US."""
