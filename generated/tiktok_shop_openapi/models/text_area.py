# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class TextArea(Model):
    align_type: Literal["LEFT", "CENTER", "RIGHT"] | str | None = None
    colors: list[str] = no_items
    default_text: str | None = None
    fonts: list[str] = no_items
    max_text_length: int | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "colors" in src:
            v = src["colors"]
            if v.__class__ is not list:
                no_list(src, "colors", v)
        if "fonts" in src:
            v = src["fonts"]
            if v.__class__ is not list:
                no_list(src, "fonts", v)
