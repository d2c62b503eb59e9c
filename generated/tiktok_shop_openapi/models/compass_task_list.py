# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class CompassTaskList(Model):
    tasks: list[CompassTask] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "tasks" in src:
            v = src["tasks"]
            adopt_list(src, "tasks", v, CompassTask)


from .compass_task import CompassTask  # noqa: E402
