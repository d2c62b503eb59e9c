# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class Collaboration(Model):
    id: str | None = None
    type: str | None = None
    partner: IdName | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("partner")
        if v.__class__ is dict:
            src["partner"] = IdName.adopt(v)
        elif v is not None:
            misfit(src, "partner", v)
        return self


from .id_name import IdName  # noqa: E402
