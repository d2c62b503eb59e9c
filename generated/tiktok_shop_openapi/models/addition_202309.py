# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class Addition202309(Model):
    customized_main_image: list[WebImage] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "customized_main_image", src.get("customized_main_image"), WebImage.adopt)
        return self


from .web_image import WebImage  # noqa: E402
