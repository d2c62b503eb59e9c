# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class RecommendRequiredProductPropertiesResult(Model):
    recommended_properties: list[RecommendedProperty] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "recommended_properties" in src:
            v = src["recommended_properties"]
            adopt_list(src, "recommended_properties", v, RecommendedProperty, RecommendedProperty.nest)


from .recommended_property import RecommendedProperty  # noqa: E402
