# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ChannelOrderResult(Model):
    errors: list[ChannelOrderError] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "errors", src.get("errors"), ChannelOrderError.adopt)
        return self


from .channel_order_error import ChannelOrderError  # noqa: E402
