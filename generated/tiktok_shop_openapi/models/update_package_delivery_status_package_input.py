# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Input,
)


class UpdatePackageDeliveryStatusPackageInput(Input):
    id: str
    delivery_type: Literal["DELIVERY_FAILED", "DELIVERY_SUCCESS", "UPDATE_POD"]
    fail_delivery_reason: (
        Literal[
            "BUYER_REFUSED",
            "DELAY_DELIVERY",
            "FORCE_MAJEURE",
            "INVALID_ADDRESS",
            "OTHER",
            "PACKAGE_DAMAGE",
            "PACKAGE_LOST",
            "UNABLE_CONTACT_BUYER",
            "UNABLE_RECEIVE",
        ]
        | None
    ) = None
    file_type: str | None = None
    file_url: str | None = None
    verification_code: str | None = None
