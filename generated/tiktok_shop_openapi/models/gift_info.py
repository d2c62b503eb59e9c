# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, new


class GiftInfo(Model):
    tier: int | None = None
    threshold_type: Literal["MINIMAL_ITEM_QUANTITY", "MINIMAL_ORDER_AMOUNT"] | str | None = None
    threshold_value: str | None = None
    gift_details: list[GiftDetail] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "gift_details", src.get("gift_details"), GiftDetail.adopt)
        return self


from .gift_detail import GiftDetail  # noqa: E402
