# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class LineItemDecisionReasonInput(Input):
    reason_id: str | None = None
    text: str | None = None
    media: MediaInput | Mapping[str, Any] | None = None


from .media_input import MediaInput  # noqa: E402
