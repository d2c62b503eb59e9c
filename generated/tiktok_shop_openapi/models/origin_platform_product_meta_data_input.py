# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class OriginPlatformProductMetaDataInput(Input):
    attribute_value_list: Sequence[AttributeValueInput | Mapping[str, Any]] | None = None


from .attribute_value_input import AttributeValueInput  # noqa: E402
