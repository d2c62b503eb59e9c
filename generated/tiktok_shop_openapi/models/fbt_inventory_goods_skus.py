# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    absent,
    misfit,
    new,
)


class FbtInventoryGoodsSkus(Model):
    _required = frozenset(
        {
            "id",
        }
    )
    id: str = absent
    on_hand_detail: OnHandDetail | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "on_hand_detail" in src:
            v = src["on_hand_detail"]
            if v.__class__ is dict:
                src["on_hand_detail"] = new(OnHandDetail)
                src["on_hand_detail"].__dict__ = v
            elif v is not None:
                misfit(src, "on_hand_detail", v)


from .on_hand_detail import OnHandDetail  # noqa: E402
