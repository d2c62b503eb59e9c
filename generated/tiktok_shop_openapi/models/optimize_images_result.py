# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class OptimizeImagesResult(Model):
    images: list[OptimizeImage] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "images", src.get("images"), OptimizeImage.adopt)
        return self


from .optimize_image import OptimizeImage  # noqa: E402
