# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class OrderCustomsRequirements(Model):
    order_clearance_list: list[OrderClearance] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "order_clearance_list", src.get("order_clearance_list"), OrderClearance.adopt)
        return self


from .order_clearance import OrderClearance  # noqa: E402
