# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Input,
)


class CreateGoodsDtoInput(Input):
    tts_sku_id: str
    create_goods_type: Literal["CREATE_AND_BIND"]
    goods_name: str
    """At most 255 characters."""
    goods_image_url: str
    return_handling_method: Literal[
        "COLLECT_RETURN_UNITS",
        "DISPOSAL_WITHOUT_INSPECTION",
        "RESTOCK_SELLABLE_COLLECT_UNSELLABLE",
        "RESTOCK_SELLABLE_DISPOSE_UNSELLABLE",
        "RESTOCK_SELLABLE_RETURN_UNSELLABLE",
        "RETURN_WITHOUT_INSPECTION",
    ]
    dimension_and_weight_base_info: GoodsMeasurements | Mapping[str, Any]
    is_hazmat: bool
    is_lot_code: bool
    is_expiration_management: bool
    reference_code: str | None = None
    """At most 50 characters."""
    barcode_infos: Sequence[BarcodeInfo | Mapping[str, Any]] | None = None
    hazmat_info: HazmatInfo | Mapping[str, Any] | None = None
    shelf_life_attribute_info: GoodsShelfLifeInput | Mapping[str, Any] | None = None
    is_sioc: bool | None = None
    sioc_attribute: SiocAttributeInput | Mapping[str, Any] | None = None
    bulky_item_attribute: BulkyItemAttributeInput | Mapping[str, Any] | None = None
    goods_safety_attributes: GoodsSafetyAttributeInput | Mapping[str, Any] | None = None


from .barcode_info import BarcodeInfo  # noqa: E402
from .bulky_item_attribute_input import BulkyItemAttributeInput  # noqa: E402
from .goods_measurements import GoodsMeasurements  # noqa: E402
from .goods_safety_attribute_input import GoodsSafetyAttributeInput  # noqa: E402
from .goods_shelf_life_input import GoodsShelfLifeInput  # noqa: E402
from .hazmat_info import HazmatInfo  # noqa: E402
from .sioc_attribute_input import SiocAttributeInput  # noqa: E402
