# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class SampleApplicationFulfillment(Model):
    product: SampleApplicationFulfillmentProduct | None = None
    content: SampleApplicationFulfillmentContent | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("product")
        if v.__class__ is dict:
            src["product"] = SampleApplicationFulfillmentProduct.adopt(v)
        elif v is not None:
            misfit(src, "product", v)
        v = src.get("content")
        if v.__class__ is dict:
            src["content"] = SampleApplicationFulfillmentContent.adopt(v)
        elif v is not None:
            misfit(src, "content", v)
        return self


from .sample_application_fulfillment_content import SampleApplicationFulfillmentContent  # noqa: E402
from .sample_application_fulfillment_product import SampleApplicationFulfillmentProduct  # noqa: E402
