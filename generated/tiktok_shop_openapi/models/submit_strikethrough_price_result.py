# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class SubmitStrikethroughPriceResult(Model):
    errors: list[SubmitStrikethroughPriceError] = no_items
    """One entry per item that failed; the others took, although the answer has code 0."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "errors" in src:
            v = src["errors"]
            adopt_list(src, "errors", v, SubmitStrikethroughPriceError, SubmitStrikethroughPriceError.nest)


from .submit_strikethrough_price_error import SubmitStrikethroughPriceError  # noqa: E402
