# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, misfit, new


class Label(Model):
    can_apply: bool | None = None
    status: Literal["UNKNOWN", "TO_APPLY", "ONGOING", "COMPLETE"] | str | None = None
    application_id: str | None = None
    reach_limit: bool | None = None
    sample_product: LabelSampleProduct | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("sample_product")
        if v.__class__ is dict:
            src["sample_product"] = LabelSampleProduct.adopt(v)
        elif v is not None:
            misfit(src, "sample_product", v)
        return self


from .label_sample_product import LabelSampleProduct  # noqa: E402
