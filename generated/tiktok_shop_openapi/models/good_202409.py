# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
)


class Good202409(Model):
    barcodes: list[Barcode202409] = no_items
    id: str | None = None
    image_url: str | None = None
    lot_expiration_info: LotExpirationInfo202409 | None = None
    merchant_declaration_info: MerchantDeclarationInfo | None = None
    name: str | None = None
    reference_code: str | None = None
    skus: list[GoodsSku] = no_items
    warehouse_confirmation_info: WarehouseConfirmationInfo | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "barcodes" in src:
            v = src["barcodes"]
            adopt_list(src, "barcodes", v, Barcode202409)
        if "lot_expiration_info" in src:
            v = src["lot_expiration_info"]
            if v.__class__ is dict:
                LotExpirationInfo202409.nest(v)
                src["lot_expiration_info"] = new(LotExpirationInfo202409)
                src["lot_expiration_info"].__dict__ = v
            elif v is not None:
                misfit(src, "lot_expiration_info", v)
        if "merchant_declaration_info" in src:
            v = src["merchant_declaration_info"]
            if v.__class__ is dict:
                MerchantDeclarationInfo.nest(v)
                src["merchant_declaration_info"] = new(MerchantDeclarationInfo)
                src["merchant_declaration_info"].__dict__ = v
            elif v is not None:
                misfit(src, "merchant_declaration_info", v)
        if "skus" in src:
            v = src["skus"]
            adopt_list(src, "skus", v, GoodsSku, GoodsSku.nest)
        if "warehouse_confirmation_info" in src:
            v = src["warehouse_confirmation_info"]
            if v.__class__ is dict:
                WarehouseConfirmationInfo.nest(v)
                src["warehouse_confirmation_info"] = new(WarehouseConfirmationInfo)
                src["warehouse_confirmation_info"].__dict__ = v
            elif v is not None:
                misfit(src, "warehouse_confirmation_info", v)


from .barcode_202409 import Barcode202409  # noqa: E402
from .goods_sku import GoodsSku  # noqa: E402
from .lot_expiration_info_202409 import LotExpirationInfo202409  # noqa: E402
from .merchant_declaration_info import MerchantDeclarationInfo  # noqa: E402
from .warehouse_confirmation_info import WarehouseConfirmationInfo  # noqa: E402
