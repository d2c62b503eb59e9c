# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class CertificationFile(Model):
    id: str | None = None
    urls: list[str] | None = None
    name: str | None = None
    format: str | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("urls")
        if v.__class__ is not list and v is not None:
            misfit(src, "urls", v)
        return self
