# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class PaymentPage(Model):
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    payments: list[Payment] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "payments" in src:
            v = src["payments"]
            adopt_list(src, "payments", v, Payment, Payment.nest)


from .payment import Payment  # noqa: E402
