# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ChannelOrderErrorDetail(Model):
    channel_order_id: str | None = None
    channel_type: str | None = None
    extra_errors: list[StringCodeError] | None = None
    """More reasons for the same item."""
    order_id: str | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "extra_errors", src.get("extra_errors"), StringCodeError.adopt)
        return self


from .string_code_error import StringCodeError  # noqa: E402
