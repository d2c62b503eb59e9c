# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, misfit, new


class CreatorShopProduct(Model):
    id: str | None = None
    title: str | None = None
    price: Money | None = None
    added_status: Literal["ADDABLE", "ADDED", "REJECTED"] | str | None = None
    brand_name: str | None = None
    images: list[WebImage] | None = None
    sales_count: int | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("price")
        if v.__class__ is dict:
            src["price"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "price", v)
        adopt_list(src, "images", src.get("images"), WebImage.adopt)
        return self


from .money import Money  # noqa: E402
from .web_image import WebImage  # noqa: E402
