# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ImageTranslationTasks(Model):
    translation_tasks: list[TranslationTask] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "translation_tasks", src.get("translation_tasks"), TranslationTask.adopt)
        return self


from .translation_task import TranslationTask  # noqa: E402
