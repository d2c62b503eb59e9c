# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Input,
)


class CustomAreaInput(Input):
    area_name: str | None = None
    area_placement: AreaPlacementInput | Mapping[str, Any] | None = None
    area_type: Literal["TEXT", "IMAGE"] | None = None
    external_area_id: str | None = None
    image_area: ImageAreaInput | Mapping[str, Any] | None = None
    is_required: bool | None = None
    text_area: TextAreaInput | Mapping[str, Any] | None = None


from .area_placement_input import AreaPlacementInput  # noqa: E402
from .image_area_input import ImageAreaInput  # noqa: E402
from .text_area_input import TextAreaInput  # noqa: E402
