# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    absent,
    misfit,
    new,
)


class SubmitStrikethroughPriceError(Model):
    _required = frozenset(
        {
            "code",
            "detail",
            "message",
        }
    )
    code: int = absent
    detail: SubmitStrikethroughPriceErrorDetail = absent
    message: str = absent

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "detail" in src:
            v = src["detail"]
            if v.__class__ is dict:
                src["detail"] = new(SubmitStrikethroughPriceErrorDetail)
                src["detail"].__dict__ = v
            elif v is not None:
                misfit(src, "detail", v)


from .submit_strikethrough_price_error_detail import SubmitStrikethroughPriceErrorDetail  # noqa: E402
