# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class ProductAttribute(Input):
    id: str | None = None
    values: Sequence[AttributeValue | Mapping[str, Any]] | None = None


from .attribute_value import AttributeValue  # noqa: E402
