# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class OrdersByExternalOrderReferenceOrder(Model):
    id: str | None = None
    external_order: ExternalOrder | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("external_order")
        if v.__class__ is dict:
            src["external_order"] = ExternalOrder.adopt(v)
        elif v is not None:
            misfit(src, "external_order", v)
        return self


from .external_order import ExternalOrder  # noqa: E402
