# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class MerchantDeclarationInfo(Model):
    weight: GoodsWeight | None = None
    dimension: MerchantDeclarationInfoDimension | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "weight" in src:
            v = src["weight"]
            if v.__class__ is dict:
                src["weight"] = new(GoodsWeight)
                src["weight"].__dict__ = v
            elif v is not None:
                misfit(src, "weight", v)
        if "dimension" in src:
            v = src["dimension"]
            if v.__class__ is dict:
                src["dimension"] = new(MerchantDeclarationInfoDimension)
                src["dimension"].__dict__ = v
            elif v is not None:
                misfit(src, "dimension", v)


from .goods_weight import GoodsWeight  # noqa: E402
from .merchant_declaration_info_dimension import MerchantDeclarationInfoDimension  # noqa: E402
