# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class SplitAttribute(Model):
    order_id: str | None = None
    can_split: bool | None = None
    reason: str | None = None
    must_split: bool | None = None
    must_split_reasons: list[MustSplitReason] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "must_split_reasons", src.get("must_split_reasons"), MustSplitReason.adopt)
        return self


from .must_split_reason import MustSplitReason  # noqa: E402
