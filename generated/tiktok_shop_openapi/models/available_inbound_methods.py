# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class AvailableInboundMethods(Model):
    available_inbound_method_list: list[AvailableInboundMethod] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(
            src, "available_inbound_method_list", src.get("available_inbound_method_list"), AvailableInboundMethod.adopt
        )
        return self


from .available_inbound_method import AvailableInboundMethod  # noqa: E402
