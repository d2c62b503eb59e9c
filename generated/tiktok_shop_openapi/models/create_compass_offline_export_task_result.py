# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class CreateCompassOfflineExportTaskResult(Model):
    task: IdRef | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "task" in src:
            v = src["task"]
            if v.__class__ is dict:
                src["task"] = new(IdRef)
                src["task"].__dict__ = v
            elif v is not None:
                misfit(src, "task", v)


from .id_ref import IdRef  # noqa: E402
