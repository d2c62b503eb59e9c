# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ReviewAftersalesRequestsResult(Model):
    errors: list[StringCodeError] = no_items
    """One entry per item that failed; the others took, although the answer has code 0."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "errors" in src:
            v = src["errors"]
            adopt_list(src, "errors", v, StringCodeError)


from .string_code_error import StringCodeError  # noqa: E402
