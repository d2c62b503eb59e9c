# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ShoppableContentPostingData(Model):
    product_id: str | None = None
    event: ShoppableContentPostingDataEvent | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("event")
        if v.__class__ is dict:
            src["event"] = ShoppableContentPostingDataEvent.adopt(v)
        elif v is not None:
            misfit(src, "event", v)
        return self


from .shoppable_content_posting_data_event import ShoppableContentPostingDataEvent  # noqa: E402
