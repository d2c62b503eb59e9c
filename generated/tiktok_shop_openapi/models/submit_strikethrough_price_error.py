# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, ClassVar

from tiktok_shop_runtime.models import Model, misfit, new


class SubmitStrikethroughPriceError(Model):
    _required: ClassVar[frozenset[str]] = frozenset(
        {
            "code",
            "detail",
            "message",
        }
    )
    code: int | None = None
    detail: SubmitStrikethroughPriceErrorDetail | None = None
    message: str | None = None

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
