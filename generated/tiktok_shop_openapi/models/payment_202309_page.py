# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class Payment202309Page(Model):
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    payments: list[Payment202309] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "payments" in src:
            v = src["payments"]
            adopt_list(src, "payments", v, Payment202309, Payment202309.nest)


from .payment_202309 import Payment202309  # noqa: E402
