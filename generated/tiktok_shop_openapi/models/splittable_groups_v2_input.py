# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class SplittableGroupsV2Input(Input):
    id: str | None = None
    order_line_list: Sequence[SplitLineRef | Mapping[str, Any]] | None = None


from .split_line_ref import SplitLineRef  # noqa: E402
