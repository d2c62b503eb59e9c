# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ShopWebhooks(Model):
    webhooks: list[Webhook] | None = None
    total_count: int | None = None
    """Number of rows."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "webhooks", src.get("webhooks"), Webhook.adopt)
        return self


from .webhook import Webhook  # noqa: E402
