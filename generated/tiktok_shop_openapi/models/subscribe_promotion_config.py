# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, misfit, new


class SubscribePromotionConfig(Model):
    discount_level: Literal["REGULAR", "FIRST_ORDER", "RETENTION"] | str | None = None
    discount_options: list[int] | None = None
    max_discount: int | None = None
    min_discount: int | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("discount_options")
        if v.__class__ is not list and v is not None:
            misfit(src, "discount_options", v)
        return self
