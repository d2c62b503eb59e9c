# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class CategoryAttributes(Model):
    attributes: list[CategoryAttribute] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "attributes", src.get("attributes"), CategoryAttribute.adopt)
        return self


from .category_attribute import CategoryAttribute  # noqa: E402
