# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ShoppablePhotosStatus(Model):
    photo: ShoppablePhotosStatusPhoto | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("photo")
        if v.__class__ is dict:
            src["photo"] = ShoppablePhotosStatusPhoto.adopt(v)
        elif v is not None:
            misfit(src, "photo", v)
        return self


from .shoppable_photos_status_photo import ShoppablePhotosStatusPhoto  # noqa: E402
