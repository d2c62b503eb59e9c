# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class AftersaleEligibility(Model):
    sku_eligibility: list[SkuEligibility] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "sku_eligibility", src.get("sku_eligibility"), SkuEligibility.adopt)
        return self


from .sku_eligibility import SkuEligibility  # noqa: E402
