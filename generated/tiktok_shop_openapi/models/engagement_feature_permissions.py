# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class EngagementFeaturePermissions(Model):
    features: list[Feature] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "features", src.get("features"), Feature.adopt)
        return self


from .feature import Feature  # noqa: E402
