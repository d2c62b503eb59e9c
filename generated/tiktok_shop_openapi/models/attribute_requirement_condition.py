# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class AttributeRequirementCondition(Model):
    condition_type: Literal["VALUE_ID_MATCH"] | str | None = None
    attribute_id: str | None = None
    attribute_value_id: str | None = None
