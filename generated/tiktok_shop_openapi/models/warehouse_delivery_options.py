# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class WarehouseDeliveryOptions(Model):
    delivery_options: list[WarehouseDeliveryOption] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "delivery_options", src.get("delivery_options"), WarehouseDeliveryOption.adopt)
        return self


from .warehouse_delivery_option import WarehouseDeliveryOption  # noqa: E402
