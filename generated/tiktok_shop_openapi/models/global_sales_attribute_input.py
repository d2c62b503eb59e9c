# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class GlobalSalesAttributeInput(Input):
    id: str | None = None
    name: str | None = None
    """At most 20 characters."""
    value_id: str | None = None
    value_name: str | None = None
    """At most 50 characters."""
    sku_img: ImageRefInput | Mapping[str, Any] | None = None


from .image_ref_input import ImageRefInput  # noqa: E402
