# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class SubmitRedemptionInformationResult(Model):
    order_statuses: list[OrderStatuse] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "order_statuses", src.get("order_statuses"), OrderStatuse.adopt)
        return self


from .order_statuse import OrderStatuse  # noqa: E402
