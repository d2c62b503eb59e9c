# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class PredictProductPackageDimensionsAndWeightResult(Model):
    package_dimensions: PackageDimensions | None = None
    package_weight: ParcelWeight | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("package_dimensions")
        if v.__class__ is dict:
            src["package_dimensions"] = PackageDimensions.adopt(v)
        elif v is not None:
            misfit(src, "package_dimensions", v)
        v = src.get("package_weight")
        if v.__class__ is dict:
            src["package_weight"] = ParcelWeight.adopt(v)
        elif v is not None:
            misfit(src, "package_weight", v)
        return self


from .package_dimensions import PackageDimensions  # noqa: E402
from .parcel_weight import ParcelWeight  # noqa: E402
