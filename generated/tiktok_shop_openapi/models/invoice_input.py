# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from tiktok_shop_runtime.models import (
    Input,
)


class InvoiceInput(Input):
    package_id: str
    order_ids: Sequence[str]
    file_type: Literal["XML"]
    file: str
    """The file in base64, 1 MB at most."""
