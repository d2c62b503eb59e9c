"""Events that a service wants to know of: a grant is lost, or a consent is about to end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from tiktok_shop.credentials.stores import Grant

__all__ = ["GrantEvent", "GrantHook"]


@dataclass(frozen=True, slots=True)
class GrantEvent:
    """Something that a person must know of, because only a new consent helps."""

    kind: Literal["lost", "consent_ends"]
    """
    ``lost``: the platform no longer accepts the grant, or it was set aside; reported once, and at the start for grants
    that are lost already. ``consent_ends``: in 30 days or less no refresh will help; reported once per process, by
    ``keep_fresh``.
    """

    grant: Grant
    """Its ``state`` and ``authorization``; who it is stands in ``seller_name`` and ``open_id``. Shows no token."""

    reason: str
    """Why, for people: one sentence without secrets."""

    consent_url: str | None
    """Where its holder consents again; ``None`` when the app's ``service_id`` is not known."""


GrantHook = Callable[[GrantEvent], None]
"""Called on the event loop: it must be quick. What it raises is logged and ends nothing."""
