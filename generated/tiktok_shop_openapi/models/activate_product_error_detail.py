# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ActivateProductErrorDetail(Model):
    product_id: str | None = None
    extra_errors: list[CodedError] | None = None
    """More reasons for the same item."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "extra_errors", src.get("extra_errors"), CodedError.adopt)
        return self


from .coded_error import CodedError  # noqa: E402
