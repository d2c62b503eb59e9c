# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class MerchantDeclarationInfo(Model):
    weight: ParcelWeight | None = None
    dimension: ParcelDimensions | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("weight")
        if v.__class__ is dict:
            src["weight"] = ParcelWeight.adopt(v)
        elif v is not None:
            misfit(src, "weight", v)
        v = src.get("dimension")
        if v.__class__ is dict:
            src["dimension"] = ParcelDimensions.adopt(v)
        elif v is not None:
            misfit(src, "dimension", v)
        return self


from .parcel_dimensions import ParcelDimensions  # noqa: E402
from .parcel_weight import ParcelWeight  # noqa: E402
