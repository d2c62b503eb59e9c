# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class SuggestBrandsResult(Model):
    brands: list[SuggestBrand] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "brands" in src:
            v = src["brands"]
            adopt_list(src, "brands", v, SuggestBrand)


from .suggest_brand import SuggestBrand  # noqa: E402
