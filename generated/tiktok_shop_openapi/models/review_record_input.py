# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class ReviewRecordInput(Input):
    delete_reason: int | None = None
    """From 101 to 999."""
    external_review_id: str | None = None
    """At most 36 characters."""
