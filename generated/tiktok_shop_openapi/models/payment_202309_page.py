# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class Payment202309Page(Model):
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    payments: list[Payment202309] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "payments", src.get("payments"), Payment202309.adopt)
        return self


from .payment_202309 import Payment202309  # noqa: E402
