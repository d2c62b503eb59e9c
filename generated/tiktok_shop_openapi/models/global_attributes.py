# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class GlobalAttributes(Model):
    attributes: list[GlobalAttribute] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "attributes", src.get("attributes"), GlobalAttribute.adopt)
        return self


from .global_attribute import GlobalAttribute  # noqa: E402
