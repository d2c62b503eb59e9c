# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, misfit, new


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

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("commission")
        if v.__class__ is dict:
            src["commission"] = TargetCollaborationProductCommission.adopt(v)
        elif v is not None:
            misfit(src, "commission", v)
        v = src.get("original_price")
        if v.__class__ is dict:
            src["original_price"] = MoneyRange.adopt(v)
        elif v is not None:
            misfit(src, "original_price", v)
        return self


from .money_range import MoneyRange  # noqa: E402
from .target_collaboration_product_commission import TargetCollaborationProductCommission  # noqa: E402
