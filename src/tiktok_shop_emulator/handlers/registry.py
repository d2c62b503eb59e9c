"""Which function answers which operation."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from tiktok_shop_emulator.request import EmulatedRequest
from tiktok_shop_emulator.world import World

__all__ = ["HANDLERS", "Handler", "handles"]

Handler = Callable[[EmulatedRequest, World], Any]

HANDLERS: dict[str, Handler] = {}
"""``operationId`` to the function that answers it. Operations that are not here are answered from the spec."""

_H = TypeVar("_H", bound=Handler)


def handles(*operation_ids: str) -> Callable[[_H], _H]:
    """Register the decorated function as the handler of *operation_ids*."""

    def register(handler: _H) -> _H:
        for operation_id in operation_ids:
            if operation_id in HANDLERS:
                raise ValueError(f"{operation_id} has two handlers")
            HANDLERS[operation_id] = handler
        return handler

    return register
