# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class RowInput(Input):
    cells: Sequence[CellInput | Mapping[str, Any]]


from .cell_input import CellInput  # noqa: E402
