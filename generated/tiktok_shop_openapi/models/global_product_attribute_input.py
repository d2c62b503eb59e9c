# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class GlobalProductAttributeInput(Input):
    id: str
    values: Sequence[AttributeValue | Mapping[str, Any]]
    """At most 300 entries."""


from .attribute_value import AttributeValue  # noqa: E402
