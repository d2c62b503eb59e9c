# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class PredictedPackageDimensions(Model):
    package_dimensions: PackageDimensions | None = None
    package_weight: PredictProductPackageDimensionsAndWeightPackageWeight | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "package_dimensions" in src:
            v = src["package_dimensions"]
            if v.__class__ is dict:
                src["package_dimensions"] = new(PackageDimensions)
                src["package_dimensions"].__dict__ = v
            elif v is not None:
                misfit(src, "package_dimensions", v)
        if "package_weight" in src:
            v = src["package_weight"]
            if v.__class__ is dict:
                src["package_weight"] = new(PredictProductPackageDimensionsAndWeightPackageWeight)
                src["package_weight"].__dict__ = v
            elif v is not None:
                misfit(src, "package_weight", v)


from .package_dimensions import PackageDimensions  # noqa: E402
from .predict_product_package_dimensions_and_weight_package_weight import (
    PredictProductPackageDimensionsAndWeightPackageWeight,  # noqa: E402
)
