# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class UpdateGoodsSkuRelationsResult(Model):
    operate_goods_sku_relation_info: OperateGoodsSkuRelationInfo | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("operate_goods_sku_relation_info")
        if v.__class__ is dict:
            src["operate_goods_sku_relation_info"] = OperateGoodsSkuRelationInfo.adopt(v)
        elif v is not None:
            misfit(src, "operate_goods_sku_relation_info", v)
        return self


from .operate_goods_sku_relation_info import OperateGoodsSkuRelationInfo  # noqa: E402
