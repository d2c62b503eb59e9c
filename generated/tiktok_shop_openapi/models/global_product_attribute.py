# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class GlobalProductAttribute(Model):
    id: str | None = None
    name: str | None = None
    values: list[IdName] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "values", src.get("values"), IdName.adopt)
        return self


from .id_name import IdName  # noqa: E402
