# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class CreateVideoPrecheckTaskResult(Model):
    precheck: Precheck | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("precheck")
        if v.__class__ is dict:
            src["precheck"] = Precheck.adopt(v)
        elif v is not None:
            misfit(src, "precheck", v)
        return self


from .precheck import Precheck  # noqa: E402
