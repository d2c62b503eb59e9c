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


class Good(Model):
    id: str | None = None
    name: str | None = None
    barcodes: list[Barcode] = no_items
    reference_code: str | None = None
    image_url: str | None = None
    merchant_declaration_info: MerchantDeclarationInfo | None = None
    warehouse_confirmation_info: WarehouseConfirmationInfo | None = None
    skus: list[GoodsSku] = no_items
    lot_expiration_info: LotExpirationInfo | None = None
    is_hazmat: bool | None = None
    hazmat_info: GoodHazmatInfo | None = None
    sioc_approval_status: (
        Literal[
            "SIOC_APPROVAL_STATUS_INVALID",
            "SIOC_APPROVAL_STATUS_INIT",
            "SIOC_APPROVAL_STATUS_UNDER_REVIEW",
            "SIOC_APPROVAL_STATUS_APPROVE",
            "SIOC_APPROVAL_STATUS_REJECT",
        ]
        | str
        | None
    ) = None
    hazmat_approval_status: (
        Literal[
            "APPROVAL_STATUS_INVALID",
            "APPROVAL_STATUS_INIT",
            "APPROVAL_STATUS_UNDER_REVIEW",
            "APPROVAL_STATUS_FULFILLABLE",
            "APPROVAL_STATUS_UNFULFILLABLE",
        ]
        | str
        | None
    ) = None
    bulky_item_attribute: BulkyItemAttribute | None = None
    goods_safety_attributes: GoodsSafetyAttribute | None = None
    is_sioc: bool | None = None
    sioc_attribute: SiocAttribute | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "barcodes" in src:
            v = src["barcodes"]
            adopt_list(src, "barcodes", v, Barcode)
        if "merchant_declaration_info" in src:
            v = src["merchant_declaration_info"]
            if v.__class__ is dict:
                MerchantDeclarationInfo.nest(v)
                src["merchant_declaration_info"] = new(MerchantDeclarationInfo)
                src["merchant_declaration_info"].__dict__ = v
            elif v is not None:
                misfit(src, "merchant_declaration_info", v)
        if "warehouse_confirmation_info" in src:
            v = src["warehouse_confirmation_info"]
            if v.__class__ is dict:
                WarehouseConfirmationInfo.nest(v)
                src["warehouse_confirmation_info"] = new(WarehouseConfirmationInfo)
                src["warehouse_confirmation_info"].__dict__ = v
            elif v is not None:
                misfit(src, "warehouse_confirmation_info", v)
        if "skus" in src:
            v = src["skus"]
            adopt_list(src, "skus", v, GoodsSku, GoodsSku.nest)
        if "lot_expiration_info" in src:
            v = src["lot_expiration_info"]
            if v.__class__ is dict:
                src["lot_expiration_info"] = new(LotExpirationInfo)
                src["lot_expiration_info"].__dict__ = v
            elif v is not None:
                misfit(src, "lot_expiration_info", v)
        if "hazmat_info" in src:
            v = src["hazmat_info"]
            if v.__class__ is dict:
                GoodHazmatInfo.nest(v)
                src["hazmat_info"] = new(GoodHazmatInfo)
                src["hazmat_info"].__dict__ = v
            elif v is not None:
                misfit(src, "hazmat_info", v)
        if "bulky_item_attribute" in src:
            v = src["bulky_item_attribute"]
            if v.__class__ is dict:
                src["bulky_item_attribute"] = new(BulkyItemAttribute)
                src["bulky_item_attribute"].__dict__ = v
            elif v is not None:
                misfit(src, "bulky_item_attribute", v)
        if "goods_safety_attributes" in src:
            v = src["goods_safety_attributes"]
            if v.__class__ is dict:
                src["goods_safety_attributes"] = new(GoodsSafetyAttribute)
                src["goods_safety_attributes"].__dict__ = v
            elif v is not None:
                misfit(src, "goods_safety_attributes", v)
        if "sioc_attribute" in src:
            v = src["sioc_attribute"]
            if v.__class__ is dict:
                SiocAttribute.nest(v)
                src["sioc_attribute"] = new(SiocAttribute)
                src["sioc_attribute"].__dict__ = v
            elif v is not None:
                misfit(src, "sioc_attribute", v)


from .barcode import Barcode  # noqa: E402
from .bulky_item_attribute import BulkyItemAttribute  # noqa: E402
from .good_hazmat_info import GoodHazmatInfo  # noqa: E402
from .goods_safety_attribute import GoodsSafetyAttribute  # noqa: E402
from .goods_sku import GoodsSku  # noqa: E402
from .lot_expiration_info import LotExpirationInfo  # noqa: E402
from .merchant_declaration_info import MerchantDeclarationInfo  # noqa: E402
from .sioc_attribute import SiocAttribute  # noqa: E402
from .warehouse_confirmation_info import WarehouseConfirmationInfo  # noqa: E402
