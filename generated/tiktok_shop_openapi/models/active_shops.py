# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ActiveShops(Model):
    shops: list[ActiveShop] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "shops", src.get("shops"), ActiveShop.adopt)
        return self


from .active_shop import ActiveShop  # noqa: E402
