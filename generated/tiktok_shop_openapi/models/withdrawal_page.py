# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class WithdrawalPage(Model):
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    total_count: int | None = None
    """Rows found, over all pages."""
    withdrawals: list[Withdrawal] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "withdrawals" in src:
            v = src["withdrawals"]
            adopt_list(src, "withdrawals", v, Withdrawal)


from .withdrawal import Withdrawal  # noqa: E402
