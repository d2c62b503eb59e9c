# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class AftersaleEligibility202512(Model):
    sku_eligibility: list[SkuEligibility202512] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "sku_eligibility", src.get("sku_eligibility"), SkuEligibility202512.adopt)
        return self


from .sku_eligibility_202512 import SkuEligibility202512  # noqa: E402
