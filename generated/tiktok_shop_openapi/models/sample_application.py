# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
    misfit,
    new,
    no_items,
    no_list,
)


class SampleApplication(Model):
    _required = frozenset(
        {
            "id",
        }
    )
    id: str = absent
    commission_rate: str | None = None
    """From 0.01 to 0.8."""
    status: (
        Literal[
            "PENDING",
            "AWAITING_SHIPMENT",
            "SHIPPED",
            "CONTENT_PENDING",
            "REJECT_CANCELLED",
            "OVERDUE_CANCELLED",
            "UNFULFILL_CANCELLED",
            "DEL_OPEN_COLLAB",
            "SELLER_NOT_SHIP_CANCELLED",
            "WITHDRAW_CANCELLED",
            "UNFULFILLABLE_CANCELLED",
            "OPS_CANCELLED",
            "OPS_FAILED",
            "OPS_COMPLETED",
            "COMPLETED",
        ]
        | str
        | None
    ) = None
    order_id: str | None = None
    available_quantity: int | None = None
    approve_expiration_time: int | None = None
    """Unix seconds."""
    shipment_expiration_time: int | None = None
    """Unix seconds."""
    tracking_number: str | None = None
    fulfillment_status: (
        Literal["PENDING", "ONGOING", "SUCCEED", "FAILED", "OVERDUE", "SUSPEND", "CANCELLED", "EXEMPTED"] | str | None
    ) = None
    is_approvable: bool | None = None
    disapprovable_reasons: list[str] = no_items
    partner_name: str | None = None
    creator: SampleApplicationCreator | None = None
    product: SampleApplicationProduct | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "disapprovable_reasons" in src:
            v = src["disapprovable_reasons"]
            if v.__class__ is not list:
                no_list(src, "disapprovable_reasons", v)
        if "creator" in src:
            v = src["creator"]
            if v.__class__ is dict:
                SampleApplicationCreator.nest(v)
                src["creator"] = new(SampleApplicationCreator)
                src["creator"].__dict__ = v
            elif v is not None:
                misfit(src, "creator", v)
        if "product" in src:
            v = src["product"]
            if v.__class__ is dict:
                src["product"] = new(SampleApplicationProduct)
                src["product"].__dict__ = v
            elif v is not None:
                misfit(src, "product", v)


from .sample_application_creator import SampleApplicationCreator  # noqa: E402
from .sample_application_product import SampleApplicationProduct  # noqa: E402
