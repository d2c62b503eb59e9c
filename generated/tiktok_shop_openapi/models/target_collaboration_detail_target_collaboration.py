# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, misfit, new


class TargetCollaborationDetailTargetCollaboration(Model):
    id: str | None = None
    name: str | None = None
    message: str | None = None
    seller_contact_info: SellerContactInfo | None = None
    start_time: int | None = None
    """Unix seconds."""
    end_time: int | None = None
    """Unix seconds."""
    update_time: int | None = None
    """Unix seconds."""
    creator_invited_count: int | None = None
    showcase_creator_count: int | None = None
    content_creator_count: int | None = None
    product_count: int | None = None
    free_sample_rule: FreeSampleRule | None = None
    products: list[TargetCollaborationDetailTargetCollaborationProduct] | None = None
    creators: list[TargetCollaborationDetailTargetCollaborationCreator] | None = None
    type: Literal["STANDARD", "TOP_CREATOR_PROGRAM"] | str | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("seller_contact_info")
        if v.__class__ is dict:
            src["seller_contact_info"] = SellerContactInfo.adopt(v)
        elif v is not None:
            misfit(src, "seller_contact_info", v)
        v = src.get("free_sample_rule")
        if v.__class__ is dict:
            src["free_sample_rule"] = FreeSampleRule.adopt(v)
        elif v is not None:
            misfit(src, "free_sample_rule", v)
        adopt_list(src, "products", src.get("products"), TargetCollaborationDetailTargetCollaborationProduct.adopt)
        adopt_list(src, "creators", src.get("creators"), TargetCollaborationDetailTargetCollaborationCreator.adopt)
        return self


from .free_sample_rule import FreeSampleRule  # noqa: E402
from .seller_contact_info import SellerContactInfo  # noqa: E402
from .target_collaboration_detail_target_collaboration_creator import (
    TargetCollaborationDetailTargetCollaborationCreator,  # noqa: E402
)
from .target_collaboration_detail_target_collaboration_product import (
    TargetCollaborationDetailTargetCollaborationProduct,  # noqa: E402
)
