# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class AddExternalOrderReferenceErrorDetail(Model):
    order_id: str | None = None
    external_order: AddExternalOrderReferenceErrorDetailExternalOrder | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("external_order")
        if v.__class__ is dict:
            src["external_order"] = AddExternalOrderReferenceErrorDetailExternalOrder.adopt(v)
        elif v is not None:
            misfit(src, "external_order", v)
        return self


from .add_external_order_reference_error_detail_external_order import AddExternalOrderReferenceErrorDetailExternalOrder  # noqa: E402
