# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class HazmatAndExpirationDto(Model):
    tts_sku_id: str | None = None
    is_hazmat: bool | None = None
    is_lot_code: bool | None = None
    is_expiration_management: bool | None = None
    exp_base_info: ExpBaseInfo | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "exp_base_info" in src:
            v = src["exp_base_info"]
            if v.__class__ is dict:
                src["exp_base_info"] = new(ExpBaseInfo)
                src["exp_base_info"].__dict__ = v
            elif v is not None:
                misfit(src, "exp_base_info", v)


from .exp_base_info import ExpBaseInfo  # noqa: E402
