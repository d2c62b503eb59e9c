# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ServiceUnreachableReason(Model):
    service_id: str | None = None
    filter_reason: list[FilterReason] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "filter_reason" in src:
            v = src["filter_reason"]
            adopt_list(src, "filter_reason", v, FilterReason)


from .filter_reason import FilterReason  # noqa: E402
