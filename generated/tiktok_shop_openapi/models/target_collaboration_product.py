# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class TargetCollaborationProduct(Model):
    collaboration_status: Literal["NORMAL", "DELETING", "DELETED"] | str | None = None
    commission: TargetCollaborationProductCommission | None = None
    commission_effective_status: Literal["EFFECTIVE_ALL", "EFFECTIVE_PARTIALLY", "EFFECTIVE_NONE"] | str | None = None
    id: str | None = None
    main_image_url: str | None = None
    original_price: MoneyRange | None = None
    status: (
        Literal["LIVE", "OUT_OF_STOCK", "SELLER_DEACTIVATE", "PLATFORM_DEACTIVATE", "GNE_REJECT", "DELETE", "OTHER"]
        | str
        | None
    ) = None
    title: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "commission" in src:
            v = src["commission"]
            if v.__class__ is dict:
                src["commission"] = new(TargetCollaborationProductCommission)
                src["commission"].__dict__ = v
            elif v is not None:
                misfit(src, "commission", v)
        if "original_price" in src:
            v = src["original_price"]
            if v.__class__ is dict:
                src["original_price"] = new(MoneyRange)
                src["original_price"].__dict__ = v
            elif v is not None:
                misfit(src, "original_price", v)


from .money_range import MoneyRange  # noqa: E402
from .target_collaboration_product_commission import TargetCollaborationProductCommission  # noqa: E402
