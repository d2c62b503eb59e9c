# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ConfirmOrderSplitResult(Model):
    packages: list[ConfirmOrderSplitPackage] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "packages", src.get("packages"), ConfirmOrderSplitPackage.adopt)
        return self


from .confirm_order_split_package import ConfirmOrderSplitPackage  # noqa: E402
