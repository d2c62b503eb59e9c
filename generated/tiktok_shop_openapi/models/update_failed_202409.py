# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class UpdateFailed202409(Model):
    add_creator_ids: list[str] | None = None
    add_products: ProductCommissionById | None = None
    change_commissions: ProductCommission | None = None
    end_time: int | None = None
    name: str | None = None
    remove_creator_ids: list[str] | None = None
    remove_product_ids: list[str] | None = None
    seller_contact_info: EmailContact | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("add_creator_ids")
        if v.__class__ is not list and v is not None:
            misfit(src, "add_creator_ids", v)
        v = src.get("add_products")
        if v.__class__ is dict:
            src["add_products"] = ProductCommissionById.adopt(v)
        elif v is not None:
            misfit(src, "add_products", v)
        v = src.get("change_commissions")
        if v.__class__ is dict:
            src["change_commissions"] = ProductCommission.adopt(v)
        elif v is not None:
            misfit(src, "change_commissions", v)
        v = src.get("remove_creator_ids")
        if v.__class__ is not list and v is not None:
            misfit(src, "remove_creator_ids", v)
        v = src.get("remove_product_ids")
        if v.__class__ is not list and v is not None:
            misfit(src, "remove_product_ids", v)
        v = src.get("seller_contact_info")
        if v.__class__ is dict:
            src["seller_contact_info"] = EmailContact.adopt(v)
        elif v is not None:
            misfit(src, "seller_contact_info", v)
        return self


from .email_contact import EmailContact  # noqa: E402
from .product_commission import ProductCommission  # noqa: E402
from .product_commission_by_id import ProductCommissionById  # noqa: E402
