# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class WeeklyCreatorOutreachRecordData(Model):
    total: int | None = None
    connect_list: list[Connect] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "connect_list", src.get("connect_list"), Connect.adopt)
        return self


from .connect import Connect  # noqa: E402
