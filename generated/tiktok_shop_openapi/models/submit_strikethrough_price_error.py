# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, ClassVar, Self

from .._support import Model, misfit, new


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

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("detail")
        if v.__class__ is dict:
            src["detail"] = SubmitStrikethroughPriceErrorDetail.adopt(v)
        elif v is not None:
            misfit(src, "detail", v)
        return self


from .submit_strikethrough_price_error_detail import SubmitStrikethroughPriceErrorDetail  # noqa: E402
