# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ServiceUnreachableReason(Model):
    service_id: str | None = None
    filter_reason: list[FilterReason] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "filter_reason", src.get("filter_reason"), FilterReason.adopt)
        return self


from .filter_reason import FilterReason  # noqa: E402
