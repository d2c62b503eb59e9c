# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class Label(Model):
    can_apply: bool | None = None
    status: Literal["UNKNOWN", "TO_APPLY", "ONGOING", "COMPLETE"] | str | None = None
    application_id: str | None = None
    reach_limit: bool | None = None
    sample_product: LabelSampleProduct | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "sample_product" in src:
            v = src["sample_product"]
            if v.__class__ is dict:
                LabelSampleProduct.nest(v)
                src["sample_product"] = new(LabelSampleProduct)
                src["sample_product"].__dict__ = v
            elif v is not None:
                misfit(src, "sample_product", v)


from .label_sample_product import LabelSampleProduct  # noqa: E402
