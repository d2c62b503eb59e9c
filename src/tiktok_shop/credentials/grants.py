"""Turn shops that come with their tokens into authorizations and shops: same grant, same authorization. No I/O."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from tiktok_shop.credentials.models import Authorization, Shop, ShopCredentials, as_moment, grant_id, mask
from tiktok_shop.errors import ConfigurationError, CredentialError

__all__ = ["WITHOUT_SHOPS", "Grants", "find_authorization", "group_by_grant", "no_token"]

WITHOUT_SHOPS = frozenset({1, 3})
"""User types whose grants open no shops: creators and partners."""

_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Grants:
    """Authorizations and the shops that use them, both in the order in which they were met."""

    authorizations: tuple[Authorization, ...]

    shops: tuple[Shop, ...]


def group_by_grant(credentials: Iterable[ShopCredentials]) -> Grants:
    """
    Return one authorization per grant, and every shop with the id of its own.

    Two shops have the same grant when they share an ``open_id``, a refresh token or an access token, also by way of a
    third shop. Where their access tokens differ, the one that lasts longest counts.
    """
    given = list(credentials)
    group = list(range(len(given)))  # index of a shop -> index of the first shop of its group (union-find)

    def first_of(index: int) -> int:
        while group[index] != index:
            group[index] = group[group[index]]
            index = group[index]
        return index

    seen: dict[tuple[str, str], int] = {}
    for index, shop in enumerate(given):
        for mark in _marks(shop):
            one, other = first_of(seen.setdefault(mark, index)), first_of(index)
            group[max(one, other)] = min(one, other)

    members: dict[int, list[ShopCredentials]] = {}
    for index, shop in enumerate(given):
        members.setdefault(first_of(index), []).append(shop)
    authorizations = {first: _authorization(shops) for first, shops in members.items()}
    return Grants(
        authorizations=tuple(authorizations.values()),
        shops=tuple(
            Shop(
                name=shop.name,
                shop_id=shop.shop_id,
                cipher=shop.cipher,
                region=shop.region,
                authorization_id=authorizations[first_of(index)].id,
                seller_name=shop.seller_name,
                name_from=shop.name_from,
            )
            for index, shop in enumerate(given)
            if shop.user_type not in WITHOUT_SHOPS
        ),
    )


def find_authorization(
    authorizations: Iterable[Authorization], shops: Iterable[Shop], key: str
) -> Authorization:
    """
    Return the grant that *key* names: its id, its own name, its ``open_id``, or a shop of it by name, id or cipher.

    Raises:
        ConfigurationError: If there is none, or several holders are called so.
    """
    known = {one.id: one for one in authorizations}
    if key in known:
        return known[key]
    of_shops = {
        shop.authorization_id
        for shop in shops
        if key in (shop.name, shop.shop_id, shop.cipher) or key in shop.aliases
    }
    found = [one for one in known.values() if key in (one.name, one.open_id) or one.id in of_shops]
    if len(found) == 1:
        return found[0]
    shown = mask(key) if mask(key) != "…" else repr(key)
    if found:
        raise ConfigurationError(
            f"{shown} is the name of several grants ({', '.join(one.id for one in found)}): use an id"
        )
    some = [one.name or one.id for one in known.values()][:5]
    there = f"there are {', '.join(some)}" if some else "there is none"
    raise ConfigurationError(f"no grant is called {shown}: {there} (`tiktok-shop auth status` lists them)")


def no_token() -> CredentialError:
    """Return the error of a shop for which nobody has a token: its ``authorization_id`` is empty."""
    return CredentialError(
        "there is no access token for it: not in the environment, and no vault that was read knows it. Set its "
        "TIKTOK_SHOP<n>_ACCESS_TOKEN, or let its seller consent (`tiktok-shop auth login`)"
    )


def _marks(shop: ShopCredentials) -> list[tuple[str, str]]:
    """What a grant is recognised by. The kind is part of it, so that an id never meets a token."""
    marks = [("access", shop.access_token)]
    if shop.refresh_token:
        marks.append(("refresh", shop.refresh_token))
    if shop.open_id:
        marks.append(("open_id", shop.open_id))
    return marks


def _authorization(shops: list[ShopCredentials]) -> Authorization:
    """Merge what the shops of one grant say about it."""

    def lasts(shop: ShopCredentials) -> datetime:
        return as_moment(shop.access_expires_at, "access_expires_at") or _LONG_AGO

    newest = max(shops, key=lasts)
    refreshable = (
        newest if newest.refresh_token else next((shop for shop in shops if shop.refresh_token), newest)
    )
    open_id = next((shop.open_id for shop in shops if shop.open_id), None)
    expiry = next((shop.access_expires_at for shop in (newest, *shops) if shop.access_expires_at), None)
    return Authorization(
        id=grant_id(open_id=open_id, token=refreshable.refresh_token or newest.access_token),
        access_token=newest.access_token,
        access_expires_at=as_moment(expiry, "access_expires_at"),
        refresh_token=refreshable.refresh_token,
        refresh_expires_at=as_moment(refreshable.refresh_expires_at, "refresh_expires_at"),
        open_id=open_id,
        seller_name=next((shop.seller_name for shop in shops if shop.seller_name), None),
        region=next((shop.region for shop in shops if shop.region), None),
        user_type=next((shop.user_type for shop in shops if shop.user_type is not None), None),
        name=newest.name if all(shop.user_type in WITHOUT_SHOPS for shop in shops) else None,
    )
