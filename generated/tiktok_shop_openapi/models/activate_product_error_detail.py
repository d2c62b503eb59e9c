# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ActivateProductErrorDetail(Model):
    product_id: str | None = None
    extra_errors: list[CodedError] = no_items
    """More reasons for the same item."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "extra_errors" in src:
            v = src["extra_errors"]
            adopt_list(src, "extra_errors", v, CodedError)


from .coded_error import CodedError  # noqa: E402
