# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class CompassTaskList(Model):
    tasks: list[CompassTask] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "tasks", src.get("tasks"), CompassTask.adopt)
        return self


from .compass_task import CompassTask  # noqa: E402
