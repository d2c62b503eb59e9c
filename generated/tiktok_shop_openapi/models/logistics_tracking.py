# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class LogisticsTracking(Model):
    order_id: str | None = None
    logistics_details: list[LogisticsDetail] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "logistics_details", src.get("logistics_details"), LogisticsDetail.adopt)
        return self


from .logistics_detail import LogisticsDetail  # noqa: E402
