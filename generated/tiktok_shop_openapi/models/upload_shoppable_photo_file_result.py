# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class UploadShoppablePhotoFileResult(Model):
    photo_file: PhotoFile | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("photo_file")
        if v.__class__ is dict:
            src["photo_file"] = PhotoFile.adopt(v)
        elif v is not None:
            misfit(src, "photo_file", v)
        return self


from .photo_file import PhotoFile  # noqa: E402
