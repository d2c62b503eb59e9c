# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class CreateResultInfo(Model):
    create_result_list: list[GoodsCreateResult] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "create_result_list" in src:
            v = src["create_result_list"]
            adopt_list(src, "create_result_list", v, GoodsCreateResult)


from .goods_create_result import GoodsCreateResult  # noqa: E402
