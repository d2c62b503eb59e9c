# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, misfit, new


class CustomArea(Model):
    area_name: str | None = None
    area_placement: AreaPlacement | None = None
    area_type: Literal["TEXT", "IMAGE"] | str | None = None
    external_area_id: str | None = None
    image_area: ImageArea | None = None
    is_required: bool | None = None
    text_area: TextArea | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("area_placement")
        if v.__class__ is dict:
            src["area_placement"] = AreaPlacement.adopt(v)
        elif v is not None:
            misfit(src, "area_placement", v)
        v = src.get("image_area")
        if v.__class__ is dict:
            src["image_area"] = ImageArea.adopt(v)
        elif v is not None:
            misfit(src, "image_area", v)
        v = src.get("text_area")
        if v.__class__ is dict:
            src["text_area"] = TextArea.adopt(v)
        elif v is not None:
            misfit(src, "text_area", v)
        return self


from .area_placement import AreaPlacement  # noqa: E402
from .image_area import ImageArea  # noqa: E402
from .text_area import TextArea  # noqa: E402
