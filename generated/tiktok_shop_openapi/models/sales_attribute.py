# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class SalesAttribute(Input):
    id: str | None = None
    name: str | None = None
    """At most 20 characters."""
    sku_img: ImageRef | Mapping[str, Any] | None = None
    supplementary_sku_images: Sequence[ImageRef | Mapping[str, Any]] | None = None
    """At most 8 entries. Only in US."""
    value_id: str | None = None
    value_name: str | None = None
    """At most 50 characters."""


from .image_ref import ImageRef  # noqa: E402
