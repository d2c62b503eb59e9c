# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class FbtWarehouseInventory(Model):
    fbt_warehouse_id: str | None = None
    """A warehouse of the platform."""
    on_hand_detail: OnHandDetail | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("on_hand_detail")
        if v.__class__ is dict:
            src["on_hand_detail"] = OnHandDetail.adopt(v)
        elif v is not None:
            misfit(src, "on_hand_detail", v)
        return self


from .on_hand_detail import OnHandDetail  # noqa: E402
