# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class PostShoppablePhotosResult(Model):
    photo: PostShoppablePhoto | None = None
    quota: str | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("photo")
        if v.__class__ is dict:
            src["photo"] = PostShoppablePhoto.adopt(v)
        elif v is not None:
            misfit(src, "photo", v)
        return self


from .post_shoppable_photo import PostShoppablePhoto  # noqa: E402
