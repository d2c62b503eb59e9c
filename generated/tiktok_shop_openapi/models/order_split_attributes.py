# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class OrderSplitAttributes(Model):
    split_attributes: list[SplitAttribute] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "split_attributes" in src:
            v = src["split_attributes"]
            adopt_list(src, "split_attributes", v, SplitAttribute, SplitAttribute.nest)


from .split_attribute import SplitAttribute  # noqa: E402
