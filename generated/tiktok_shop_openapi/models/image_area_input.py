# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class ImageAreaInput(Input):
    default_image: ImageRef | Mapping[str, Any] | None = None
    min_height: int | None = None
    """In pixel."""
    min_width: int | None = None
    """In pixel."""


from .image_ref import ImageRef  # noqa: E402
