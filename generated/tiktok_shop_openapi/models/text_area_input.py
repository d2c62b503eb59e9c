# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from tiktok_shop_runtime.models import (
    Input,
)


class TextAreaInput(Input):
    align_type: Literal["LEFT", "CENTER", "RIGHT"] | None = None
    colors: Sequence[str] | None = None
    default_text: str | None = None
    fonts: Sequence[str] | None = None
    max_text_length: int | None = None
