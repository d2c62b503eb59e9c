# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Input,
)


class AftersalesRequestDecisionInput(Input):
    request_id: str
    line_item_decisions: Sequence[LineItemDecisionInput | Mapping[str, Any]]
    request_id_type: Literal["AFTERSALES", "RMA"] | None = None
    action_unix_time: int | None = None
    """Unix seconds."""
    idempotency_key: str | None = None
    """A key of your own: a repeat with the same key acts once. At most 255 characters."""


from .line_item_decision_input import LineItemDecisionInput  # noqa: E402
