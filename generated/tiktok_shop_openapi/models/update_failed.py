# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
    no_items,
    no_list,
)


class UpdateFailed(Model):
    remove_creator_open_ids: list[str] = no_items
    remove_product_ids: list[str] = no_items
    add_creator_open_ids: list[str] = no_items
    add_products: ProductCommissionById | None = None
    change_commissions: ProductCommission | None = None
    end_time: int | None = None
    seller_contact_info: SellerContactInfo | None = None
    name: str | None = None
    invalid_product_id_list: list[str] = no_items
    invalid_open_id_list: list[str] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "remove_creator_open_ids" in src:
            v = src["remove_creator_open_ids"]
            if v.__class__ is not list:
                no_list(src, "remove_creator_open_ids", v)
        if "remove_product_ids" in src:
            v = src["remove_product_ids"]
            if v.__class__ is not list:
                no_list(src, "remove_product_ids", v)
        if "add_creator_open_ids" in src:
            v = src["add_creator_open_ids"]
            if v.__class__ is not list:
                no_list(src, "add_creator_open_ids", v)
        if "add_products" in src:
            v = src["add_products"]
            if v.__class__ is dict:
                src["add_products"] = new(ProductCommissionById)
                src["add_products"].__dict__ = v
            elif v is not None:
                misfit(src, "add_products", v)
        if "change_commissions" in src:
            v = src["change_commissions"]
            if v.__class__ is dict:
                src["change_commissions"] = new(ProductCommission)
                src["change_commissions"].__dict__ = v
            elif v is not None:
                misfit(src, "change_commissions", v)
        if "seller_contact_info" in src:
            v = src["seller_contact_info"]
            if v.__class__ is dict:
                src["seller_contact_info"] = new(SellerContactInfo)
                src["seller_contact_info"].__dict__ = v
            elif v is not None:
                misfit(src, "seller_contact_info", v)
        if "invalid_product_id_list" in src:
            v = src["invalid_product_id_list"]
            if v.__class__ is not list:
                no_list(src, "invalid_product_id_list", v)
        if "invalid_open_id_list" in src:
            v = src["invalid_open_id_list"]
            if v.__class__ is not list:
                no_list(src, "invalid_open_id_list", v)


from .product_commission import ProductCommission  # noqa: E402
from .product_commission_by_id import ProductCommissionById  # noqa: E402
from .seller_contact_info import SellerContactInfo  # noqa: E402
