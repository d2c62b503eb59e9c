# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class TableInput(Input):
    headers: Sequence[HeaderInput | Mapping[str, Any]]
    """1 to 20 entries."""
    rows: Sequence[RowInput | Mapping[str, Any]]
    """1 to 45 entries."""


from .header_input import HeaderInput  # noqa: E402
from .row_input import RowInput  # noqa: E402
