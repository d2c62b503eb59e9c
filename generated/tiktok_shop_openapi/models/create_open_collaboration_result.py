# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class CreateOpenCollaborationResult(Model):
    open_collaboration: CreateOpenCollaboration | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("open_collaboration")
        if v.__class__ is dict:
            src["open_collaboration"] = CreateOpenCollaboration.adopt(v)
        elif v is not None:
            misfit(src, "open_collaboration", v)
        return self


from .create_open_collaboration import CreateOpenCollaboration  # noqa: E402
