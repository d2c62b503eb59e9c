# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class SubmitRedemptionInformationResult(Model):
    order_statuses: list[OrderStatuse] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "order_statuses" in src:
            v = src["order_statuses"]
            adopt_list(src, "order_statuses", v, OrderStatuse)


from .order_statuse import OrderStatuse  # noqa: E402
