# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class BmsmDiscount(Model):
    details: list[BmsmDiscountDetail] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "details", src.get("details"), BmsmDiscountDetail.adopt)
        return self


from .bmsm_discount_detail import BmsmDiscountDetail  # noqa: E402
