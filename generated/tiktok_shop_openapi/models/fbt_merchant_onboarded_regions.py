# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class FbtMerchantOnboardedRegions(Model):
    onboarded_regions: list[OnboardedRegion] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "onboarded_regions" in src:
            v = src["onboarded_regions"]
            adopt_list(src, "onboarded_regions", v, OnboardedRegion)


from .onboarded_region import OnboardedRegion  # noqa: E402
