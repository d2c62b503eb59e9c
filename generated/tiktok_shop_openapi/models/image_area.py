# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ImageArea(Model):
    default_image: Image | None = None
    min_height: int | None = None
    """In pixel."""
    min_width: int | None = None
    """In pixel."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "default_image" in src:
            v = src["default_image"]
            if v.__class__ is dict:
                Image.nest(v)
                src["default_image"] = new(Image)
                src["default_image"].__dict__ = v
            elif v is not None:
                misfit(src, "default_image", v)


from .image import Image  # noqa: E402
