# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ShippingProviders(Model):
    shipping_providers: list[IdName] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "shipping_providers" in src:
            v = src["shipping_providers"]
            adopt_list(src, "shipping_providers", v, IdName)


from .id_name import IdName  # noqa: E402
