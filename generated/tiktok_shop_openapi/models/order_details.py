# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class OrderDetails(Model):
    orders: list[OrderDetailAnswer] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "orders", src.get("orders"), OrderDetailAnswer.adopt)
        return self


from .order_detail_answer import OrderDetailAnswer  # noqa: E402
