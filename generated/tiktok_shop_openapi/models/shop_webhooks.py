# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ShopWebhooks(Model):
    webhooks: list[Webhook] = no_items
    total_count: int | None = None
    """Number of rows."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "webhooks" in src:
            v = src["webhooks"]
            adopt_list(src, "webhooks", v, Webhook)


from .webhook import Webhook  # noqa: E402
