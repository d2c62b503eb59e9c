# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class GoodsHazmatAndExpirationInfo(Model):
    hazmat_and_expiration_info: HazmatAndExpirationInfo | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "hazmat_and_expiration_info" in src:
            v = src["hazmat_and_expiration_info"]
            if v.__class__ is dict:
                HazmatAndExpirationInfo.nest(v)
                src["hazmat_and_expiration_info"] = new(HazmatAndExpirationInfo)
                src["hazmat_and_expiration_info"].__dict__ = v
            elif v is not None:
                misfit(src, "hazmat_and_expiration_info", v)


from .hazmat_and_expiration_info import HazmatAndExpirationInfo  # noqa: E402
