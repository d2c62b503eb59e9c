# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class Good202409(Model):
    barcodes: list[IdentifierCode] | None = None
    id: str | None = None
    image_url: str | None = None
    lot_expiration_info: LotExpirationInfo202409 | None = None
    merchant_declaration_info: MerchantDeclarationInfo | None = None
    name: str | None = None
    reference_code: str | None = None
    skus: list[GoodsSku] | None = None
    warehouse_confirmation_info: MerchantDeclarationInfo | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "barcodes", src.get("barcodes"), IdentifierCode.adopt)
        v = src.get("lot_expiration_info")
        if v.__class__ is dict:
            src["lot_expiration_info"] = LotExpirationInfo202409.adopt(v)
        elif v is not None:
            misfit(src, "lot_expiration_info", v)
        v = src.get("merchant_declaration_info")
        if v.__class__ is dict:
            src["merchant_declaration_info"] = MerchantDeclarationInfo.adopt(v)
        elif v is not None:
            misfit(src, "merchant_declaration_info", v)
        adopt_list(src, "skus", src.get("skus"), GoodsSku.adopt)
        v = src.get("warehouse_confirmation_info")
        if v.__class__ is dict:
            src["warehouse_confirmation_info"] = MerchantDeclarationInfo.adopt(v)
        elif v is not None:
            misfit(src, "warehouse_confirmation_info", v)
        return self


from .goods_sku import GoodsSku  # noqa: E402
from .identifier_code import IdentifierCode  # noqa: E402
from .lot_expiration_info_202409 import LotExpirationInfo202409  # noqa: E402
from .merchant_declaration_info import MerchantDeclarationInfo  # noqa: E402
