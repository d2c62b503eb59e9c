# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class PostShoppableVideoInfoInput202505(Input):
    file_id: str | None = None
    title: str | None = None
    """At most 2200 characters."""
