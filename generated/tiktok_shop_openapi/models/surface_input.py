# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class SurfaceInput(Input):
    background_image: ImageRef | Mapping[str, Any] | None = None
    custom_areas: Sequence[CustomAreaInput | Mapping[str, Any]] | None = None
    """At most 10 entries."""
    external_surface_id: str | None = None
    mask_image: ImageRef | Mapping[str, Any] | None = None
    surface_name: str | None = None


from .custom_area_input import CustomAreaInput  # noqa: E402
from .image_ref import ImageRef  # noqa: E402
