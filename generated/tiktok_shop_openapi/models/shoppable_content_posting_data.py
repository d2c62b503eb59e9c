# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ShoppableContentPostingData(Model):
    product_id: str | None = None
    event: ShoppableContentPostingDataEvent | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "event" in src:
            v = src["event"]
            if v.__class__ is dict:
                src["event"] = new(ShoppableContentPostingDataEvent)
                src["event"].__dict__ = v
            elif v is not None:
                misfit(src, "event", v)


from .shoppable_content_posting_data_event import ShoppableContentPostingDataEvent  # noqa: E402
