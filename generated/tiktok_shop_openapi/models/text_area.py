# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, misfit, new


class TextArea(Model):
    align_type: Literal["LEFT", "CENTER", "RIGHT"] | str | None = None
    colors: list[str] | None = None
    default_text: str | None = None
    fonts: list[str] | None = None
    max_text_length: int | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("colors")
        if v.__class__ is not list and v is not None:
            misfit(src, "colors", v)
        v = src.get("fonts")
        if v.__class__ is not list and v is not None:
            misfit(src, "fonts", v)
        return self
