# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class RejectReasons(Model):
    reasons: list[AvailableRejectReason] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "reasons", src.get("reasons"), AvailableRejectReason.adopt)
        return self


from .available_reject_reason import AvailableRejectReason  # noqa: E402
