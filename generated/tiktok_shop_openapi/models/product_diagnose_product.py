# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class ProductDiagnoseProduct(Model):
    id: str | None = None
    listing_quality: ListingQuality | None = None
    diagnoses: list[ProductDiagnosis] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("listing_quality")
        if v.__class__ is dict:
            src["listing_quality"] = ListingQuality.adopt(v)
        elif v is not None:
            misfit(src, "listing_quality", v)
        adopt_list(src, "diagnoses", src.get("diagnoses"), ProductDiagnosis.adopt)
        return self


from .listing_quality import ListingQuality  # noqa: E402
from .product_diagnosis import ProductDiagnosis  # noqa: E402
