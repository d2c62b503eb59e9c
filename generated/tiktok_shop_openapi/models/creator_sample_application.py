# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class CreatorSampleApplication(Model):
    id: str | None = None
    sample_product: SampleProduct | None = None
    main_order_id: str | None = None
    activity_id: str | None = None
    status: (
        Literal[
            "PENDING",
            "AWAITING_SHIPMENT",
            "SHIPPED",
            "REJECT_CANCELLED",
            "OVERDUE_CANCELLED",
            "UNFULFILL_CANCELLED",
            "FULFILLMENT_SUSPEND",
            "DEL_OPEN_COLLAB",
            "SELLER_NOT_SHIP_CANCELLED",
            "WITHDRAW_CANCELLED",
            "UNFULFILLABLE_CANCELLED",
            "OPS_CANCELLED",
            "OPS_FAILED",
            "OPS_COMPLETED",
            "COMPLETED",
            "TO_BE_POST",
            "POST_IN_REVIEW",
            "POST_FAILED",
            "CANCELED",
        ]
        | str
        | None
    ) = None
    creator_fulfillment: CreatorSampleApplicationCreatorFulfillment | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "sample_product" in src:
            v = src["sample_product"]
            if v.__class__ is dict:
                SampleProduct.nest(v)
                src["sample_product"] = new(SampleProduct)
                src["sample_product"].__dict__ = v
            elif v is not None:
                misfit(src, "sample_product", v)
        if "creator_fulfillment" in src:
            v = src["creator_fulfillment"]
            if v.__class__ is dict:
                src["creator_fulfillment"] = new(CreatorSampleApplicationCreatorFulfillment)
                src["creator_fulfillment"].__dict__ = v
            elif v is not None:
                misfit(src, "creator_fulfillment", v)


from .creator_sample_application_creator_fulfillment import CreatorSampleApplicationCreatorFulfillment  # noqa: E402
from .sample_product import SampleProduct  # noqa: E402
