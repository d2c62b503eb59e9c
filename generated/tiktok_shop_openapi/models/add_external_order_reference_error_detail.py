# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from .._support import Model, misfit, new


class AddExternalOrderReferenceErrorDetail(Model):
    order_id: str | None = None
    external_order: AddExternalOrderReferenceErrorDetailExternalOrder | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "external_order" in src:
            v = src["external_order"]
            if v.__class__ is dict:
                src["external_order"] = new(AddExternalOrderReferenceErrorDetailExternalOrder)
                src["external_order"].__dict__ = v
            elif v is not None:
                misfit(src, "external_order", v)


from .add_external_order_reference_error_detail_external_order import AddExternalOrderReferenceErrorDetailExternalOrder  # noqa: E402
