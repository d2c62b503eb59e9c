# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class CreateImageTranslationTasksResult(Model):
    translation_tasks: list[CreateImageTranslationTask] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "translation_tasks" in src:
            v = src["translation_tasks"]
            adopt_list(src, "translation_tasks", v, CreateImageTranslationTask)


from .create_image_translation_task import CreateImageTranslationTask  # noqa: E402
