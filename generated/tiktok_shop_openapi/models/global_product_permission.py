# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import Model, misfit


class GlobalProductPermission(Model):
    permissions: list[Literal["MANAGE_GLOBAL_PRODUCT"] | str] | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "permissions" in src:
            v = src["permissions"]
            if v.__class__ is not list and v is not None:
                misfit(src, "permissions", v)
