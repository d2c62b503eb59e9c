# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ShoppablePhotosStatus(Model):
    photo: ShoppablePhotosStatusPhoto | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "photo" in src:
            v = src["photo"]
            if v.__class__ is dict:
                src["photo"] = new(ShoppablePhotosStatusPhoto)
                src["photo"].__dict__ = v
            elif v is not None:
                misfit(src, "photo", v)


from .shoppable_photos_status_photo import ShoppablePhotosStatusPhoto  # noqa: E402
