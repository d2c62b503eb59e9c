# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class Surface(Model):
    background_image: Image | None = None
    custom_areas: list[CustomArea] | None = None
    """At most 10 entries."""
    external_surface_id: str | None = None
    mask_image: Image | None = None
    surface_name: str | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("background_image")
        if v.__class__ is dict:
            src["background_image"] = Image.adopt(v)
        elif v is not None:
            misfit(src, "background_image", v)
        adopt_list(src, "custom_areas", src.get("custom_areas"), CustomArea.adopt)
        v = src.get("mask_image")
        if v.__class__ is dict:
            src["mask_image"] = Image.adopt(v)
        elif v is not None:
            misfit(src, "mask_image", v)
        return self


from .custom_area import CustomArea  # noqa: E402
from .image import Image  # noqa: E402
