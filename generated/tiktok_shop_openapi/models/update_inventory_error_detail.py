# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class UpdateInventoryErrorDetail(Model):
    sku_id: str | None = None
    extra_errors: list[ExtraError] | None = None
    """More reasons for the same item."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "extra_errors", src.get("extra_errors"), ExtraError.adopt)
        return self


from .extra_error import ExtraError  # noqa: E402
