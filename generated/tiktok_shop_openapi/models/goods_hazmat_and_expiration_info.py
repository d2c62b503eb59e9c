# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class GoodsHazmatAndExpirationInfo(Model):
    hazmat_and_expiration_info: HazmatAndExpirationInfo | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("hazmat_and_expiration_info")
        if v.__class__ is dict:
            src["hazmat_and_expiration_info"] = HazmatAndExpirationInfo.adopt(v)
        elif v is not None:
            misfit(src, "hazmat_and_expiration_info", v)
        return self


from .hazmat_and_expiration_info import HazmatAndExpirationInfo  # noqa: E402
