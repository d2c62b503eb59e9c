# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class BlindBatchBoxResultInput(Input):
    order_line_id: str | None = None
    blind_box_order_line_list: Sequence[BlindBoxOrderLineInput | Mapping[str, Any]] | None = None


from .blind_box_order_line_input import BlindBoxOrderLineInput  # noqa: E402
