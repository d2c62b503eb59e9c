# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class AftersaleEligibility202309(Model):
    sku_eligibility: list[SkuEligibility202309] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "sku_eligibility", src.get("sku_eligibility"), SkuEligibility202309.adopt)
        return self


from .sku_eligibility_202309 import SkuEligibility202309  # noqa: E402
