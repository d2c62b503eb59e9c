# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
)


class ProductDiagnoseProduct(Model):
    id: str | None = None
    listing_quality: ListingQuality | None = None
    diagnoses: list[ProductDiagnosis] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "listing_quality" in src:
            v = src["listing_quality"]
            if v.__class__ is dict:
                src["listing_quality"] = new(ListingQuality)
                src["listing_quality"].__dict__ = v
            elif v is not None:
                misfit(src, "listing_quality", v)
        if "diagnoses" in src:
            v = src["diagnoses"]
            adopt_list(src, "diagnoses", v, ProductDiagnosis, ProductDiagnosis.nest)


from .listing_quality import ListingQuality  # noqa: E402
from .product_diagnosis import ProductDiagnosis  # noqa: E402
