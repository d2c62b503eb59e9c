# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class AftersaleEligibility202512(Model):
    sku_eligibility: list[SkuEligibility202512] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "sku_eligibility" in src:
            v = src["sku_eligibility"]
            adopt_list(src, "sku_eligibility", v, SkuEligibility202512, SkuEligibility202512.nest)


from .sku_eligibility_202512 import SkuEligibility202512  # noqa: E402
