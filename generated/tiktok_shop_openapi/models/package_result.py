# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class PackageResult(Model):
    errors: list[PackageError] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "errors", src.get("errors"), PackageError.adopt)
        return self


from .package_error import PackageError  # noqa: E402
