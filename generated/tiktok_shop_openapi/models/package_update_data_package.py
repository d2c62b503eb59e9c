# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class PackageUpdateDataPackage(Model):
    package_id: str | None = None
    order_id_list: list[str] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("order_id_list")
        if v.__class__ is not list and v is not None:
            misfit(src, "order_id_list", v)
        return self
