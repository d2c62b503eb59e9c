# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class OrderSplitAttributes(Model):
    split_attributes: list[SplitAttribute] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "split_attributes", src.get("split_attributes"), SplitAttribute.adopt)
        return self


from .split_attribute import SplitAttribute  # noqa: E402
