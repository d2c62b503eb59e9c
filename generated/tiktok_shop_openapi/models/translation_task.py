# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, misfit, new


class TranslationTask(Model):
    original_image: ImageLocation | None = None
    id: str | None = None
    target_language: Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"] | str | None = None
    status: Literal["PROCESSING", "COMPLETED", "FAILED"] | str | None = None
    fail_reason: str | None = None
    translated_image: ImageLocation | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("original_image")
        if v.__class__ is dict:
            src["original_image"] = ImageLocation.adopt(v)
        elif v is not None:
            misfit(src, "original_image", v)
        v = src.get("translated_image")
        if v.__class__ is dict:
            src["translated_image"] = ImageLocation.adopt(v)
        elif v is not None:
            misfit(src, "translated_image", v)
        return self


from .image_location import ImageLocation  # noqa: E402
