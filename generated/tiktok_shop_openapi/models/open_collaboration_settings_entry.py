# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class OpenCollaborationSettingsEntry(Model):
    auto_add_product: AutoAddProduct | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("auto_add_product")
        if v.__class__ is dict:
            src["auto_add_product"] = AutoAddProduct.adopt(v)
        elif v is not None:
            misfit(src, "auto_add_product", v)
        return self


from .auto_add_product import AutoAddProduct  # noqa: E402
