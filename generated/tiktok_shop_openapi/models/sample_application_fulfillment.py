# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class SampleApplicationFulfillment(Model):
    product: SampleApplicationFulfillmentProduct | None = None
    content: SampleApplicationFulfillmentContent | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "product" in src:
            v = src["product"]
            if v.__class__ is dict:
                src["product"] = new(SampleApplicationFulfillmentProduct)
                src["product"].__dict__ = v
            elif v is not None:
                misfit(src, "product", v)
        if "content" in src:
            v = src["content"]
            if v.__class__ is dict:
                src["content"] = new(SampleApplicationFulfillmentContent)
                src["content"].__dict__ = v
            elif v is not None:
                misfit(src, "content", v)


from .sample_application_fulfillment_content import SampleApplicationFulfillmentContent  # noqa: E402
from .sample_application_fulfillment_product import SampleApplicationFulfillmentProduct  # noqa: E402
