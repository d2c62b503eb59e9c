# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class OpenCollaborationSettingsEntry(Model):
    auto_add_product: AutoAddProduct | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "auto_add_product" in src:
            v = src["auto_add_product"]
            if v.__class__ is dict:
                src["auto_add_product"] = new(AutoAddProduct)
                src["auto_add_product"].__dict__ = v
            elif v is not None:
                misfit(src, "auto_add_product", v)


from .auto_add_product import AutoAddProduct  # noqa: E402
