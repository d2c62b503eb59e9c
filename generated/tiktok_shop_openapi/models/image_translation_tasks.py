# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ImageTranslationTasks(Model):
    translation_tasks: list[TranslationTask] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "translation_tasks" in src:
            v = src["translation_tasks"]
            adopt_list(src, "translation_tasks", v, TranslationTask, TranslationTask.nest)


from .translation_task import TranslationTask  # noqa: E402
