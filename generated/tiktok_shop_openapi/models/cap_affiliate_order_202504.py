# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class CapAffiliateOrder202504(Model):
    id: str | None = None
    tags: str | None = None
    create_time: int | None = None
    delivery_time: int | None = None
    status: str | None = None
    skus: CapAffiliateOrderSkus202504 | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("skus")
        if v.__class__ is dict:
            src["skus"] = CapAffiliateOrderSkus202504.adopt(v)
        elif v is not None:
            misfit(src, "skus", v)
        return self


from .cap_affiliate_order_skus_202504 import CapAffiliateOrderSkus202504  # noqa: E402
