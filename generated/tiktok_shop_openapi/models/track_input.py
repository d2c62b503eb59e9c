# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class TrackInput(Input):
    action_code: int
    occur_time: int
    """Unix milliseconds."""
    description: str
    tracking_no: str
    failed_reason: str | None = None
    proof_url: str | None = None
    location: LocationInput | Mapping[str, Any] | None = None


from .location_input import LocationInput  # noqa: E402
