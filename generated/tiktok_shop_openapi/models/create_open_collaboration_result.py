# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class CreateOpenCollaborationResult(Model):
    open_collaboration: CreateOpenCollaboration | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "open_collaboration" in src:
            v = src["open_collaboration"]
            if v.__class__ is dict:
                src["open_collaboration"] = new(CreateOpenCollaboration)
                src["open_collaboration"].__dict__ = v
            elif v is not None:
                misfit(src, "open_collaboration", v)


from .create_open_collaboration import CreateOpenCollaboration  # noqa: E402
