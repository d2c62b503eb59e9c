# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ActiveShops(Model):
    shops: list[ActiveShop] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "shops" in src:
            v = src["shops"]
            adopt_list(src, "shops", v, ActiveShop)


from .active_shop import ActiveShop  # noqa: E402
