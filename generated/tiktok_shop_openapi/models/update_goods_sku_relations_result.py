# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class UpdateGoodsSkuRelationsResult(Model):
    operate_goods_sku_relation_info: OperateGoodsSkuRelationInfo | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "operate_goods_sku_relation_info" in src:
            v = src["operate_goods_sku_relation_info"]
            if v.__class__ is dict:
                OperateGoodsSkuRelationInfo.nest(v)
                src["operate_goods_sku_relation_info"] = new(OperateGoodsSkuRelationInfo)
                src["operate_goods_sku_relation_info"].__dict__ = v
            elif v is not None:
                misfit(src, "operate_goods_sku_relation_info", v)


from .operate_goods_sku_relation_info import OperateGoodsSkuRelationInfo  # noqa: E402
