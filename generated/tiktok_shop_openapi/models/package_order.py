# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class PackageOrder(Model):
    id: str | None = None
    skus: list[PackageOrderSkus] | None = None
    """Deprecated."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "skus", src.get("skus"), PackageOrderSkus.adopt)
        return self


from .package_order_skus import PackageOrderSkus  # noqa: E402
