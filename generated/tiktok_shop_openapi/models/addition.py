# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class Addition(Model):
    customized_main_images: list[CustomizedMainImage] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "customized_main_images", src.get("customized_main_images"), CustomizedMainImage.adopt)
        return self


from .customized_main_image import CustomizedMainImage  # noqa: E402
