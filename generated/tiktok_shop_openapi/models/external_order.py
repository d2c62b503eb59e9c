# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ExternalOrder(Model):
    id: str | None = None
    platform: str | None = None
    line_items: list[ExternalOrderLineItem] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "line_items", src.get("line_items"), ExternalOrderLineItem.adopt)
        return self


from .external_order_line_item import ExternalOrderLineItem  # noqa: E402
