# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import Model, misfit


class TextArea(Model):
    align_type: Literal["LEFT", "CENTER", "RIGHT"] | str | None = None
    colors: list[str] | None = None
    default_text: str | None = None
    fonts: list[str] | None = None
    max_text_length: int | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "colors" in src:
            v = src["colors"]
            if v.__class__ is not list and v is not None:
                misfit(src, "colors", v)
        if "fonts" in src:
            v = src["fonts"]
            if v.__class__ is not list and v is not None:
                misfit(src, "fonts", v)
