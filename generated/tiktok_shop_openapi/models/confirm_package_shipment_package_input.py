# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Input,
)


class ConfirmPackageShipmentPackageInput(Input):
    id: str
    wms_order_id: str
    time_zone: str
    ship_time_millis: int
    """Unix milliseconds."""
    create_time_millis: int
    """Unix milliseconds."""
    handover_time_millis: int
    """Unix milliseconds."""
    shipping_provider_id: str
    shipping_provider_name: str
    tracking_number: str
    dimension: ConfirmPackageShipmentPackageDimensionInput | Mapping[str, Any]
    skus: Sequence[ItemQuantity | Mapping[str, Any]]
    provider_warehouse_code: str | None = None
    shipping_origin_city: str | None = None
    weight: ConfirmPackageShipmentPackageWeightInput | Mapping[str, Any] | None = None
    provider_warehouse_name: str | None = None
    tcw_warehouse_type: Literal["STANDARD", "TIKTOK_CERTIFIED_WAREHOUSE_FULFILLMENT"] | None = None


from .confirm_package_shipment_package_dimension_input import ConfirmPackageShipmentPackageDimensionInput  # noqa: E402
from .confirm_package_shipment_package_weight_input import ConfirmPackageShipmentPackageWeightInput  # noqa: E402
from .item_quantity import ItemQuantity  # noqa: E402
