# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class AdvancedFilterOptionDetailsInput(Input):
    id: str | None = None
    name: str | None = None
    option_children: Sequence[IdNameInput | Mapping[str, Any]] | None = None


from .id_name_input import IdNameInput  # noqa: E402
