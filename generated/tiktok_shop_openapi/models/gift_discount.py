# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, new


class GiftDiscount(Model):
    gift_receiving_type: Literal["ALL_RECEIVE"] | str | None = None
    gift_infos: list[GiftInfo] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "gift_infos", src.get("gift_infos"), GiftInfo.adopt)
        return self


from .gift_info import GiftInfo  # noqa: E402
