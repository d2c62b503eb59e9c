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


class DetailedTargetCollaboration202412(Model):
    content_creator_count: int | None = None
    creator_invited_count: int | None = None
    creators: list[DetailedTargetCollaborationCreator202412] = no_items
    end_time: int | None = None
    free_sample_rule: FreeSampleRule | None = None
    id: str | None = None
    message: str | None = None
    name: str | None = None
    product_count: int | None = None
    products: list[TargetCollaborationProduct] = no_items
    seller_contact_info: EmailContact | None = None
    showcase_creator_count: int | None = None
    start_time: int | None = None
    type: Literal["STANDARD", "TOP_CREATOR_PROGRAM"] | str | None = None
    update_time: int | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "creators" in src:
            v = src["creators"]
            adopt_list(
                src,
                "creators",
                v,
                DetailedTargetCollaborationCreator202412,
                DetailedTargetCollaborationCreator202412.nest,
            )
        if "free_sample_rule" in src:
            v = src["free_sample_rule"]
            if v.__class__ is dict:
                src["free_sample_rule"] = new(FreeSampleRule)
                src["free_sample_rule"].__dict__ = v
            elif v is not None:
                misfit(src, "free_sample_rule", v)
        if "products" in src:
            v = src["products"]
            adopt_list(src, "products", v, TargetCollaborationProduct, TargetCollaborationProduct.nest)
        if "seller_contact_info" in src:
            v = src["seller_contact_info"]
            if v.__class__ is dict:
                src["seller_contact_info"] = new(EmailContact)
                src["seller_contact_info"].__dict__ = v
            elif v is not None:
                misfit(src, "seller_contact_info", v)


from .detailed_target_collaboration_creator_202412 import DetailedTargetCollaborationCreator202412  # noqa: E402
from .email_contact import EmailContact  # noqa: E402
from .free_sample_rule import FreeSampleRule  # noqa: E402
from .target_collaboration_product import TargetCollaborationProduct  # noqa: E402
