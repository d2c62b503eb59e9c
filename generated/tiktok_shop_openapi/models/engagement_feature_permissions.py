# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class EngagementFeaturePermissions(Model):
    features: list[Feature] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "features" in src:
            v = src["features"]
            adopt_list(src, "features", v, Feature)


from .feature import Feature  # noqa: E402
