# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class SampleApplicationStatusChangeData(Model):
    application_id: str | None = None
    new_status: (
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
    creator: list[SampleApplicationStatusChangeDataCreator] = no_items
    product: list[SampleApplicationStatusChangeDataProduct] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "creator" in src:
            v = src["creator"]
            adopt_list(src, "creator", v, SampleApplicationStatusChangeDataCreator)
        if "product" in src:
            v = src["product"]
            adopt_list(src, "product", v, SampleApplicationStatusChangeDataProduct)


from .sample_application_status_change_data_creator import SampleApplicationStatusChangeDataCreator  # noqa: E402
from .sample_application_status_change_data_product import SampleApplicationStatusChangeDataProduct  # noqa: E402
