# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, misfit, new


class TargetCollaborationDetailTargetCollaboration202409(Model):
    content_creator_count: int | None = None
    creator_invited_count: int | None = None
    creators: list[TargetCollaborationDetailTargetCollaborationCreator202409] | None = None
    end_time: int | None = None
    free_sample_rule: FreeSampleRule | None = None
    id: str | None = None
    message: str | None = None
    name: str | None = None
    product_count: int | None = None
    products: list[TargetCollaborationProduct] | None = None
    seller_contact_info: EmailContact | None = None
    showcase_creator_count: int | None = None
    start_time: int | None = None
    type: Literal["STANDARD", "TOP_CREATOR_PROGRAM"] | str | None = None
    update_time: int | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(
            src, "creators", src.get("creators"), TargetCollaborationDetailTargetCollaborationCreator202409.adopt
        )
        v = src.get("free_sample_rule")
        if v.__class__ is dict:
            src["free_sample_rule"] = FreeSampleRule.adopt(v)
        elif v is not None:
            misfit(src, "free_sample_rule", v)
        adopt_list(src, "products", src.get("products"), TargetCollaborationProduct.adopt)
        v = src.get("seller_contact_info")
        if v.__class__ is dict:
            src["seller_contact_info"] = EmailContact.adopt(v)
        elif v is not None:
            misfit(src, "seller_contact_info", v)
        return self


from .email_contact import EmailContact  # noqa: E402
from .free_sample_rule import FreeSampleRule  # noqa: E402
from .target_collaboration_detail_target_collaboration_creator_202409 import (
    TargetCollaborationDetailTargetCollaborationCreator202409,  # noqa: E402
)
from .target_collaboration_product import TargetCollaborationProduct  # noqa: E402
