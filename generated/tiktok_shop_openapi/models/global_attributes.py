# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class GlobalAttributes(Model):
    attributes: list[GlobalAttribute] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "attributes" in src:
            v = src["attributes"]
            adopt_list(src, "attributes", v, GlobalAttribute, GlobalAttribute.nest)


from .global_attribute import GlobalAttribute  # noqa: E402
