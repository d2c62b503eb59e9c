# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class AerosolExtraInfoInput(Input):
    volume: str | None = None
    """Needed if hazmat_type=AEROSOLS."""
    volume_unit: str | None = None
