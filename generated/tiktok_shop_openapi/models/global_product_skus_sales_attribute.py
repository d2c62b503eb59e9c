# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class GlobalProductSkusSalesAttribute(Model):
    id: str | None = None
    name: str | None = None
    value_id: str | None = None
    value_name: str | None = None
    sku_img: Image | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("sku_img")
        if v.__class__ is dict:
            src["sku_img"] = Image.adopt(v)
        elif v is not None:
            misfit(src, "sku_img", v)
        return self


from .image import Image  # noqa: E402
