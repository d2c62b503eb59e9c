# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class AuthorizedShops(Model):
    shops: list[AuthorizedShop] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "shops", src.get("shops"), AuthorizedShop.adopt)
        return self


from .authorized_shop import AuthorizedShop  # noqa: E402
