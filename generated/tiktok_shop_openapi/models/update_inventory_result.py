# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class UpdateInventoryResult(Model):
    errors: list[UpdateInventoryError] | None = None
    """One entry per item that failed; the others took, although the answer has code 0."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "errors", src.get("errors"), UpdateInventoryError.adopt)
        return self


from .update_inventory_error import UpdateInventoryError  # noqa: E402
