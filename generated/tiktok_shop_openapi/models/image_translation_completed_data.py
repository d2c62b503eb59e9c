# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ImageTranslationCompletedData(Model):
    translation_task: TranslationTask | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("translation_task")
        if v.__class__ is dict:
            src["translation_task"] = TranslationTask.adopt(v)
        elif v is not None:
            misfit(src, "translation_task", v)
        return self


from .translation_task import TranslationTask  # noqa: E402
