# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class PostShoppablePhotosResult(Model):
    photo: PostShoppablePhoto | None = None
    quota: str | None = None
    """How many posts the creator may make, such as `3/day`; missing where there is no limit."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "photo" in src:
            v = src["photo"]
            if v.__class__ is dict:
                src["photo"] = new(PostShoppablePhoto)
                src["photo"].__dict__ = v
            elif v is not None:
                misfit(src, "photo", v)


from .post_shoppable_photo import PostShoppablePhoto  # noqa: E402
