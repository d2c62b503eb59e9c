# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ManufacturerPage202409(Model):
    manufacturers: list[Manufacturer202409] | None = None
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    total_count: int | None = None
    """Rows found, over all pages."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "manufacturers", src.get("manufacturers"), Manufacturer202409.adopt)
        return self


from .manufacturer_202409 import Manufacturer202409  # noqa: E402
