"""Which of two grants a shop acts under: the newest consent that works. No I/O."""

from __future__ import annotations

from datetime import UTC, datetime

from tiktok_shop.credentials.stores import Grant

__all__ = ["is_usable", "lasts", "may_supersede", "outlives"]

_SAME_CONSENT_SECONDS = 60.0


def is_usable(grant: Grant, now: float) -> bool:
    """Return whether calls can be made with it: its access token lives, or can be had anew."""
    given = grant.authorization
    moment = datetime.fromtimestamp(now, UTC)
    if grant.state == "withdrawn":
        return False
    lives = given.access_expires_at is None or given.access_expires_at > moment
    if lives:
        return True
    ended = given.refresh_expires_at is not None and given.refresh_expires_at <= moment
    return grant.state == "active" and given.refresh_token is not None and not ended


def lasts(grant: Grant, now: float) -> tuple[bool, float]:
    """Return what sorts grants of unknown age: whether it is usable, and until when its access token lives."""
    end = grant.authorization.access_expires_at
    return is_usable(grant, now), 0.0 if end is None else end.timestamp()


def outlives(kept: Grant, given: Grant, now: float) -> bool:
    """
    Return whether a shop acts under *kept* rather than under *given*, two grants that both open it.

    In this order: the one that is usable; the one whose consent ends later, which the platform fixes at consent; the
    one that came by a consent we exchanged, against tokens of unknown age; the one that we met later. *given* was met
    just now where it has no ``granted_at``, and stays where nothing decides.
    """
    usable = is_usable(kept, now), is_usable(given, now)
    if usable[0] != usable[1]:
        return usable[0]
    ends = kept.authorization.refresh_expires_at, given.authorization.refresh_expires_at
    if ends[0] is not None and ends[1] is not None:
        later = (ends[0] - ends[1]).total_seconds()
        if abs(later) > _SAME_CONSENT_SECONDS:
            return later > 0
    if kept.by_consent != given.by_consent:
        return kept.by_consent
    met = kept.granted_at, given.granted_at
    return met[0] is not None and met[1] is not None and met[0] > met[1]


def may_supersede(new: Grant, old: Grant) -> bool:
    """Return whether *old* is certainly the older: it was known before *new* came by a consent."""
    return (
        new.by_consent
        and new.granted_at is not None
        and old.granted_at is not None
        and old.granted_at <= new.granted_at
        and new.authorization.id != old.authorization.id
    )
