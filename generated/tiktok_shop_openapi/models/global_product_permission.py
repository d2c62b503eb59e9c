# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class GlobalProductPermission(Model):
    permissions: list[Literal["MANAGE_GLOBAL_PRODUCT"] | str] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "permissions" in src:
            v = src["permissions"]
            if v.__class__ is not list:
                no_list(src, "permissions", v)
