"""
Which scopes an operation needs, and which kinds of users may call it: facts of the spec.

Where the spec has no scope, none is asked for, and the family that the path begins with says whose operation it is.
"""

from __future__ import annotations

from collections.abc import Iterable

from tiktok_shop_emulator.world.identity import CREATOR, PARTNER, SELLER
from tiktok_shop_runtime.operations import Operation

__all__ = ["grantable", "user_type_for", "user_types_of"]

_OWNERS = {"creator": CREATOR, "partner": PARTNER}
"""First word of a scope to the kind of user that can grant it; all others are sellers'."""

_FAMILIES = {"affiliate": CREATOR, "affiliate_creator": CREATOR, "affiliate_partner": PARTNER}
_ANYBODYS = frozenset({"authorization", "event"})
"""Families that a token of any kind may call as long as it has the scope."""


def user_types_of(operation: Operation) -> frozenset[int]:
    """Return whose tokens *operation* takes: 0 seller, 1 creator, 3 partner; all of them where any will do."""
    family = operation.path.split("/")[1]
    owners = frozenset(_owner(scope) for scope in operation.scopes)
    if family in _ANYBODYS and PARTNER not in owners:
        return frozenset({SELLER, CREATOR, PARTNER})
    return owners or frozenset({_FAMILIES.get(family, SELLER)})


def user_type_for(operation: Operation) -> int:
    """Return one kind of user whose token *operation* takes."""
    return min(user_types_of(operation))


def grantable(operations: Iterable[Operation]) -> dict[int, tuple[str, ...]]:
    """Return every scope of *operations* that sellers, creators and partners can grant."""
    scopes = {scope for operation in operations for scope in operation.scopes}
    granted = {
        kind: {scope for scope in scopes if _owner(scope) == kind} for kind in (SELLER, CREATOR, PARTNER)
    }
    return {kind: tuple(sorted(found)) for kind, found in granted.items()}


def _owner(scope: str) -> int:
    return _OWNERS.get(scope.partition(".")[0], SELLER)
