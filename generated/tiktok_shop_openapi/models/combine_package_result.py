# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class CombinePackageResult(Model):
    packages: list[PackageOrders] | None = None
    errors: list[PackageError] | None = None
    """One entry per item that failed; the others took, although the answer has code 0."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "packages", src.get("packages"), PackageOrders.adopt)
        adopt_list(src, "errors", src.get("errors"), PackageError.adopt)
        return self


from .package_error import PackageError  # noqa: E402
from .package_orders import PackageOrders  # noqa: E402
