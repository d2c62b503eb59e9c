# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ExternalOrderReferences(Model):
    external_orders: list[ExternalOrder] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "external_orders", src.get("external_orders"), ExternalOrder.adopt)
        return self


from .external_order import ExternalOrder  # noqa: E402
