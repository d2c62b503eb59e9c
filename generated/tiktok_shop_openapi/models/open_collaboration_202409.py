# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, misfit, new


class OpenCollaboration202409(Model):
    content_creator_count: int | None = None
    current_commission: CurrentCommission | None = None
    id: str | None = None
    product: OpenCollaborationProduct | None = None
    require_seller_approve_creator: bool | None = None
    showcase_creator_count: int | None = None
    status: Literal["NORMAL", "TERMINATING"] | str | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("current_commission")
        if v.__class__ is dict:
            src["current_commission"] = CurrentCommission.adopt(v)
        elif v is not None:
            misfit(src, "current_commission", v)
        v = src.get("product")
        if v.__class__ is dict:
            src["product"] = OpenCollaborationProduct.adopt(v)
        elif v is not None:
            misfit(src, "product", v)
        return self


from .current_commission import CurrentCommission  # noqa: E402
from .open_collaboration_product import OpenCollaborationProduct  # noqa: E402
