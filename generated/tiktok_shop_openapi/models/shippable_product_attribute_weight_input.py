# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from .._support import Input


class ShippableProductAttributeWeightInput(Input):
    weight: str | None = None
    unit: int | None = None
