# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
    misfit,
    new,
)


class OpenCollaboration(Model):
    _required = frozenset(
        {
            "id",
        }
    )
    id: str = absent
    status: Literal["NORMAL", "TERMINATING"] | str | None = None
    current_commission: CurrentCommission | None = None
    showcase_creator_count: int | None = None
    content_creator_count: int | None = None
    product: OpenCollaborationProduct | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "current_commission" in src:
            v = src["current_commission"]
            if v.__class__ is dict:
                src["current_commission"] = new(CurrentCommission)
                src["current_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "current_commission", v)
        if "product" in src:
            v = src["product"]
            if v.__class__ is dict:
                OpenCollaborationProduct.nest(v)
                src["product"] = new(OpenCollaborationProduct)
                src["product"].__dict__ = v
            elif v is not None:
                misfit(src, "product", v)


from .current_commission import CurrentCommission  # noqa: E402
from .open_collaboration_product import OpenCollaborationProduct  # noqa: E402
