# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class CustomArea(Model):
    area_name: str | None = None
    area_placement: AreaPlacement | None = None
    area_type: Literal["TEXT", "IMAGE"] | str | None = None
    external_area_id: str | None = None
    image_area: ImageArea | None = None
    is_required: bool | None = None
    text_area: TextArea | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "area_placement" in src:
            v = src["area_placement"]
            if v.__class__ is dict:
                src["area_placement"] = new(AreaPlacement)
                src["area_placement"].__dict__ = v
            elif v is not None:
                misfit(src, "area_placement", v)
        if "image_area" in src:
            v = src["image_area"]
            if v.__class__ is dict:
                ImageArea.nest(v)
                src["image_area"] = new(ImageArea)
                src["image_area"].__dict__ = v
            elif v is not None:
                misfit(src, "image_area", v)
        if "text_area" in src:
            v = src["text_area"]
            if v.__class__ is dict:
                TextArea.nest(v)
                src["text_area"] = new(TextArea)
                src["text_area"].__dict__ = v
            elif v is not None:
                misfit(src, "text_area", v)


from .area_placement import AreaPlacement  # noqa: E402
from .image_area import ImageArea  # noqa: E402
from .text_area import TextArea  # noqa: E402
