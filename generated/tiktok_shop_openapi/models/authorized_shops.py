# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class AuthorizedShops(Model):
    shops: list[AuthorizedShop] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "shops" in src:
            v = src["shops"]
            adopt_list(src, "shops", v, AuthorizedShop)


from .authorized_shop import AuthorizedShop  # noqa: E402
