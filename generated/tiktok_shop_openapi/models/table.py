# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class Table(Model):
    headers: list[IdName] | None = None
    rows: list[Row] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "headers", src.get("headers"), IdName.adopt)
        adopt_list(src, "rows", src.get("rows"), Row.adopt)
        return self


from .id_name import IdName  # noqa: E402
from .row import Row  # noqa: E402
