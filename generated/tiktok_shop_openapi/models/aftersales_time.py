# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class AftersalesTime(Input):
    create_time: UnixTimeRange | Mapping[str, Any] | None = None
    update_time: UnixTimeRange | Mapping[str, Any] | None = None


from .unix_time_range import UnixTimeRange  # noqa: E402
