# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ImageTranslationCompletedData(Model):
    translation_task: TranslationTask | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "translation_task" in src:
            v = src["translation_task"]
            if v.__class__ is dict:
                TranslationTask.nest(v)
                src["translation_task"] = new(TranslationTask)
                src["translation_task"].__dict__ = v
            elif v is not None:
                misfit(src, "translation_task", v)


from .translation_task import TranslationTask  # noqa: E402
