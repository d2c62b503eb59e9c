# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ImageArea(Model):
    default_image: Image | None = None
    min_height: int | None = None
    """In pixel."""
    min_width: int | None = None
    """In pixel."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("default_image")
        if v.__class__ is dict:
            src["default_image"] = Image.adopt(v)
        elif v is not None:
            misfit(src, "default_image", v)
        return self


from .image import Image  # noqa: E402
