# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class RecommendRequiredProductPropertiesResult(Model):
    recommended_properties: list[RecommendedProperty] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "recommended_properties", src.get("recommended_properties"), RecommendedProperty.adopt)
        return self


from .recommended_property import RecommendedProperty  # noqa: E402
