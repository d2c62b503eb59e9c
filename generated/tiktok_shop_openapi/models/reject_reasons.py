# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class RejectReasons(Model):
    reasons: list[AvailableRejectReason] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "reasons" in src:
            v = src["reasons"]
            adopt_list(src, "reasons", v, AvailableRejectReason)


from .available_reject_reason import AvailableRejectReason  # noqa: E402
