# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class SuggestBrandsResult(Model):
    brands: list[SuggestBrand] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "brands", src.get("brands"), SuggestBrand.adopt)
        return self


from .suggest_brand import SuggestBrand  # noqa: E402
