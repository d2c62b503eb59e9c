# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class AftersaleEligibility(Model):
    sku_eligibility: list[SkuEligibility] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "sku_eligibility" in src:
            v = src["sku_eligibility"]
            adopt_list(src, "sku_eligibility", v, SkuEligibility, SkuEligibility.nest)


from .sku_eligibility import SkuEligibility  # noqa: E402
