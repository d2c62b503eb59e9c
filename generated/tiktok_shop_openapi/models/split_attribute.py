# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class SplitAttribute(Model):
    order_id: str | None = None
    can_split: bool | None = None
    reason: str | None = None
    must_split: bool | None = None
    must_split_reasons: list[MustSplitReason] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "must_split_reasons" in src:
            v = src["must_split_reasons"]
            adopt_list(src, "must_split_reasons", v, MustSplitReason)


from .must_split_reason import MustSplitReason  # noqa: E402
