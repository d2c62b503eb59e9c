"""Explicit arguments, then the environment, then the vault: put together what each of them says."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

import anyio.to_thread

from tiktok_shop._display import shown
from tiktok_shop.credentials.identity import ShopIndex, free_name, joined
from tiktok_shop.credentials.models import AppCredentials, Authorization, Shop
from tiktok_shop.credentials.precedence import lasts, may_supersede, outlives
from tiktok_shop.credentials.stores import Grant, Snapshot, TokenStore, outranks
from tiktok_shop.errors import ConfigurationError
from tiktok_shop.timing import SYSTEM, Timing

__all__ = ["Provided", "consult"]

T = TypeVar("T")

_log = logging.getLogger(__name__)
_MANY = 500  # shops from which on putting them together costs the event loop more than a few milliseconds


@dataclass(frozen=True, slots=True)
class Provided:
    """What we act with."""

    app: AppCredentials

    shops: tuple[Shop, ...]
    """Each shop once: see ``identity``."""

    grants: tuple[Grant, ...]


async def consult(
    store: TokenStore,
    *,
    app: AppCredentials | None,
    authorizations: Sequence[Authorization] = (),
    shops: Iterable[Shop] = (),
    timing: Timing = SYSTEM,
) -> Provided:
    """
    Let *store* adopt what was given, and return that together with what the store holds besides.

    A shop that was given and is stored is one shop (``identity``), under the grant that ``precedence.outlives`` says.
    Tokens that no shop needs, because a newer consent is stored, are not adopted. The store is read once, and again
    only when it met a grant that is new to it.

    Args:
        store: A vault, or a store of this process.

        app: ``None`` takes the one that the store holds.

        authorizations: The grants of *shops*, from arguments or from the environment, and those without shops.

        shops: The shops that were given. One with an empty ``authorization_id`` has no tokens of its own: it is the
            store's, or else its calls fail.

        timing: Clocks, waiting and chance.

    Raises:
        ConfigurationError: If there is no app anywhere.
        CredentialError: If the store cannot be read.
    """
    now = timing.now()
    app = await store.use_app(app, now=now)
    if app is None:
        raise ConfigurationError(
            "TIKTOK_SHOP_APP_KEY is not set, and the vault does not hold exactly one app"
        )
    used = app
    given = list(shops)
    snapshot = await store.snapshot()

    def compared() -> tuple[ShopIndex, list[Shop | None], dict[str, list[Shop | None]], list[Authorization]]:
        index = ShopIndex(snapshot.shops)
        stored = [index.find(shop) for shop in given]
        partners: dict[str, list[Shop | None]] = {}
        for shop, old in zip(given, stored, strict=True):
            partners.setdefault(shop.authorization_id, []).append(old)
        return index, stored, partners, _needed(authorizations, partners, snapshot, now)

    index, stored, partners, needed = await _beside(compared, len(given) + len(snapshot.shops))
    kept_as = await store.adopt(needed, now=now) if needed else {}
    is_changed = _was_written(needed, kept_as, snapshot)
    for old_id, new_id in _outlived(authorizations, needed, partners, snapshot):
        await store.supersede(old_id, new_id)
        is_changed = True
    if is_changed:
        snapshot = await store.snapshot()
    latest = snapshot

    def put_together() -> Provided:
        grants = {grant.authorization.id: grant for grant in latest.grants}
        chosen = []
        for shop, found in zip(given, stored, strict=True):
            own = kept_as.get(shop.authorization_id)
            old = found or (index.namesake(shop, own or "") if own or not shop.authorization_id else None)
            if not shop.authorization_id and (old is None or old.authorization_id not in grants):
                # nobody has a token for it: its calls say so
                chosen.append((shop, old, joined(shop, old, authorization_id="") if old else shop))
                continue
            grant = _grant_of(old, own, grants, now)
            one = replace(shop, authorization_id=grant)
            if old is not None:
                is_newer = own == grant and shop.cipher not in old.former_ciphers
                one = joined(shop, old, authorization_id=grant, is_newer=is_newer)
            chosen.append((shop, old, one))
        return Provided(
            used,
            tuple(_once(chosen, latest.shops, grants, now)),
            tuple(_named(grants, authorizations, kept_as)),
        )

    return await _beside(put_together, len(given) + len(latest.shops))


async def _beside(work: Callable[[], T], size: int) -> T:
    """Return what *work* returns. For thousands of shops it takes so long that it is done in a thread."""
    return work() if size < _MANY else await anyio.to_thread.run_sync(work)


def _needed(
    authorizations: Sequence[Authorization],
    partners: Mapping[str, Sequence[Shop | None]],
    snapshot: Snapshot,
    now: float,
) -> list[Authorization]:
    """
    The grants that something may act under: all but those whose every shop is stored under a grant that outlives it.

    *partners* is authorization id to the stored record of each of its shops, ``None`` for one that is not stored.
    """
    grants = {grant.authorization.id: grant for grant in snapshot.grants}

    def is_needed(one: Authorization) -> bool:
        of_one = partners.get(one.id)
        if not of_one:
            return True
        for old in of_one:
            kept = grants.get(old.authorization_id) if old else None
            if kept is None or not kept.by_consent or kept.authorization.refresh_token == one.refresh_token:
                return True
            if not outlives(kept, Grant(one), now):
                return True
        return False

    return [one for one in authorizations if is_needed(one)]


def _outlived(
    authorizations: Sequence[Authorization],
    needed: Sequence[Authorization],
    partners: Mapping[str, Sequence[Shop | None]],
    snapshot: Snapshot,
) -> list[tuple[str, str]]:
    """Grants that were adopted once and that nothing needs since a consent took over, each with that one."""
    grants = {grant.authorization.id: grant for grant in snapshot.grants}
    needed_ids = {one.id for one in needed}
    found = []
    for one in authorizations:
        old = None if one.id in needed_ids else grants.get(one.id)
        successor = next(iter(partners.get(one.id, ())), None)
        new = grants.get(successor.authorization_id) if successor else None
        if old is not None and new is not None and may_supersede(new, old):
            found.append((one.id, new.authorization.id))
    return found


def _was_written(adopted: Sequence[Authorization], kept_as: Mapping[str, str], snapshot: Snapshot) -> bool:
    """Whether adopting changed the store, so that what was read is old."""
    grants = {grant.authorization.id: grant.authorization for grant in snapshot.grants}
    kept = [(one, grants.get(kept_as[one.id])) for one in adopted]
    return any(
        old is None
        or outranks(one, old)
        or (one.open_id is not None and one.access_token != old.access_token)
        for one, old in kept
    )


def _grant_of(old: Shop | None, own: str | None, grants: Mapping[str, Grant], now: float) -> str:
    """The grant that a shop acts under: its own, or that of its stored record."""
    kept = grants.get(old.authorization_id) if old else None
    if own is None or kept is None:
        chosen = own or (old.authorization_id if old else None)
        assert chosen is not None  # noqa: S101 - a grant that was not adopted has a stored one that outlives it
        return chosen
    return old.authorization_id if old and outlives(kept, grants[own], now) else own


def _once(
    chosen: Sequence[tuple[Shop, Shop | None, Shop]],
    stored: Sequence[Shop],
    grants: Mapping[str, Grant],
    now: float,
) -> list[Shop]:
    """Each shop once: those that were given, in their order, then what else is stored."""
    found = ShopIndex()
    matched = {old.name for _, old, _ in chosen if old}
    names = {shop.name for shop, _, _ in chosen}
    place = 0
    for shop, _, joint in chosen:
        one = joint
        if one.name != shop.name and one.name in names:  # another shop of the environment has the name
            one = replace(one, name=shop.name, name_from=shop.name_from)
        twins = found.places(one)
        if not twins:
            found.put(place, one)
            place += 1
            continue
        first = found.at(twins[0])
        _log.warning("%s is the same shop as %s: it is worked on once", shown(shop.name), shown(first.name))
        able = [twin for twin in (first, one) if twin.authorization_id in grants]
        better = max(able, key=lambda twin: lasts(grants[twin.authorization_id], now), default=first)
        found.put(
            twins[0],
            replace(first, authorization_id=better.authorization_id, aliases=(*first.aliases, one.name)),
        )
    for shop in stored:
        if shop.name not in matched and not found.places(shop):
            found.put(place, replace(shop, name=free_name(shop, found.names)))
            place += 1
    return found.shops()


def _named(
    grants: Mapping[str, Grant], authorizations: Sequence[Authorization], kept_as: Mapping[str, str]
) -> list[Grant]:
    """The grants, those without a shop under the name that the environment has for them."""
    names = {kept_as.get(one.id, one.id): one.name for one in authorizations if one.name}
    return [
        replace(grant, authorization=replace(grant.authorization, name=names[key]))
        if (key := grant.authorization.id) in names and grant.authorization.name is None
        else grant
        for grant in grants.values()
    ]
