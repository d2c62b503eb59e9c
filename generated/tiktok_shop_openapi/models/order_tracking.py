# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class OrderTracking(Model):
    tracking: list[Tracking] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "tracking" in src:
            v = src["tracking"]
            adopt_list(src, "tracking", v, Tracking)


from .tracking import Tracking  # noqa: E402
