# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
)


class DetailedTargetCollaboration(Model):
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
    products: list[DetailedTargetCollaborationProduct] = no_items
    creators: list[DetailedTargetCollaborationCreator] = no_items
    type: Literal["STANDARD", "TOP_CREATOR_PROGRAM"] | str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "seller_contact_info" in src:
            v = src["seller_contact_info"]
            if v.__class__ is dict:
                src["seller_contact_info"] = new(SellerContactInfo)
                src["seller_contact_info"].__dict__ = v
            elif v is not None:
                misfit(src, "seller_contact_info", v)
        if "free_sample_rule" in src:
            v = src["free_sample_rule"]
            if v.__class__ is dict:
                src["free_sample_rule"] = new(FreeSampleRule)
                src["free_sample_rule"].__dict__ = v
            elif v is not None:
                misfit(src, "free_sample_rule", v)
        if "products" in src:
            v = src["products"]
            adopt_list(src, "products", v, DetailedTargetCollaborationProduct, DetailedTargetCollaborationProduct.nest)
        if "creators" in src:
            v = src["creators"]
            adopt_list(src, "creators", v, DetailedTargetCollaborationCreator, DetailedTargetCollaborationCreator.nest)


from .detailed_target_collaboration_creator import DetailedTargetCollaborationCreator  # noqa: E402
from .detailed_target_collaboration_product import DetailedTargetCollaborationProduct  # noqa: E402
from .free_sample_rule import FreeSampleRule  # noqa: E402
from .seller_contact_info import SellerContactInfo  # noqa: E402
