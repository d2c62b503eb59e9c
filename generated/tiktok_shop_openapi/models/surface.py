# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
)


class Surface(Model):
    background_image: Image | None = None
    custom_areas: list[CustomArea] = no_items
    """At most 10 entries."""
    external_surface_id: str | None = None
    mask_image: Image | None = None
    surface_name: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "background_image" in src:
            v = src["background_image"]
            if v.__class__ is dict:
                Image.nest(v)
                src["background_image"] = new(Image)
                src["background_image"].__dict__ = v
            elif v is not None:
                misfit(src, "background_image", v)
        if "custom_areas" in src:
            v = src["custom_areas"]
            adopt_list(src, "custom_areas", v, CustomArea, CustomArea.nest)
        if "mask_image" in src:
            v = src["mask_image"]
            if v.__class__ is dict:
                Image.nest(v)
                src["mask_image"] = new(Image)
                src["mask_image"].__dict__ = v
            elif v is not None:
                misfit(src, "mask_image", v)


from .custom_area import CustomArea  # noqa: E402
from .image import Image  # noqa: E402
