# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class UploadShoppablePhotoFileResult(Model):
    photo_file: PhotoFile | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "photo_file" in src:
            v = src["photo_file"]
            if v.__class__ is dict:
                src["photo_file"] = new(PhotoFile)
                src["photo_file"].__dict__ = v
            elif v is not None:
                misfit(src, "photo_file", v)


from .photo_file import PhotoFile  # noqa: E402
