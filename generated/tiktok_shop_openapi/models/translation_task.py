# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class TranslationTask(Model):
    original_image: ImageLocation | None = None
    id: str | None = None
    target_language: Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"] | str | None = None
    status: Literal["PROCESSING", "COMPLETED", "FAILED"] | str | None = None
    fail_reason: str | None = None
    translated_image: ImageLocation | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "original_image" in src:
            v = src["original_image"]
            if v.__class__ is dict:
                src["original_image"] = new(ImageLocation)
                src["original_image"].__dict__ = v
            elif v is not None:
                misfit(src, "original_image", v)
        if "translated_image" in src:
            v = src["translated_image"]
            if v.__class__ is dict:
                src["translated_image"] = new(ImageLocation)
                src["translated_image"].__dict__ = v
            elif v is not None:
                misfit(src, "translated_image", v)


from .image_location import ImageLocation  # noqa: E402
