# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class CreateGoodsDtoInput202603(Input):
    barcode_infos: Sequence[BarcodeInfo | Mapping[str, Any]] | None = None
    create_goods_type: str | None = None
    dimension_and_weight_base_info: GoodsMeasurements202603 | Mapping[str, Any] | None = None
    goods_image_url: str | None = None
    goods_name: str | None = None
    hazmat_info: HazmatInfoInput202603 | Mapping[str, Any] | None = None
    is_expiration_management: bool | None = None
    is_hazmat: bool | None = None
    is_lot_code: bool | None = None
    reference_code: str | None = None
    return_handling_method: str | None = None
    shelf_life_attribute_info: GoodsShelfLife | Mapping[str, Any] | None = None
    tts_sku_id: str | None = None


from .barcode_info import BarcodeInfo  # noqa: E402
from .goods_measurements_202603 import GoodsMeasurements202603  # noqa: E402
from .goods_shelf_life import GoodsShelfLife  # noqa: E402
from .hazmat_info_input_202603 import HazmatInfoInput202603  # noqa: E402
