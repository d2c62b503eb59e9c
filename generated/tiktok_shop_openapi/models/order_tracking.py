# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class OrderTracking(Model):
    tracking: list[Tracking] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "tracking", src.get("tracking"), Tracking.adopt)
        return self


from .tracking import Tracking  # noqa: E402
