# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class AreaPlacementInput(Input):
    height: str | None = None
    rotate_degree: str | None = None
    width: str | None = None
    x_coordinate: str | None = None
    y_coordinate: str | None = None
