"""What the answers of ``GET /authorization/202309/shops`` say about our shops, and taking it into the store."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from tiktok_shop.credentials.identity import ShopIndex, take
from tiktok_shop.credentials.models import Authorization, Shop
from tiktok_shop.credentials.precedence import may_supersede, outlives
from tiktok_shop.credentials.stores import Grant, TokenStore
from tiktok_shop.errors import TikTokShopError

__all__ = ["Connected", "Discovery", "merge_discovered", "take_over"]


@dataclass(frozen=True, slots=True)
class Discovery:
    """What asking the grants for their shops came to."""

    shops: tuple[Shop, ...]
    """The shops that were named, under the names by which they are known here."""

    failed: Mapping[str, TikTokShopError] = field(default_factory=dict)
    """
    Authorization id to why that grant could not be asked; the empty one stands for shops that nobody has a token for. One
    never stops the others.
    """


@dataclass(frozen=True, slots=True)
class Connected:
    """A grant that came by a consent, and what it opens."""

    authorization: Authorization

    shops: tuple[Shop, ...] = ()
    """Empty for creators and partners."""

    problem: TikTokShopError | None = None
    """Why its shops could not be listed; the grant is kept all the same, and ``discover`` asks again."""


def merge_discovered(
    known: Iterable[Shop],
    answers: Mapping[str, Mapping[str, Any]],
    grants: Mapping[str, Grant] | None = None,
    *,
    now: float = 0.0,
) -> tuple[list[Shop], list[Shop]]:
    """
    Return all shops with what the answers say of them, and those that the answers name.

    A shop keeps the name by which it is known; a new one gets the platform's code. Ciphers, regions and the sellers'
    names are taken from the answer, as they may change; what it leaves out stays. A shop of another grant goes over to
    the asking one, unless the other outlives it.

    Args:
        known: All shops, also those of other grants.

        answers: Authorization id to the ``data`` member of its answer as plain JSON,
            ``{"shops": [{"id", "name", "region", "cipher", "code", …}]}``.

        grants: All grants by id, to compare them; ``None`` takes the asking one for the newer.

        now: Unix seconds.
    """
    grants = grants or {}
    index = ShopIndex(known)
    ids: dict[str, None] = {}
    for authorization_id, data in answers.items():
        for entry in data.get("shops") or ():
            if not isinstance(entry, Mapping) or not entry.get("id"):
                continue
            new = _shop(entry, authorization_id)
            old = index.find(new)
            if old is None and (place := _only_bare(index, authorization_id)) is not None:
                index.put(place, replace(index.at(place), shop_id=new.shop_id))
            elif old is not None and old.authorization_id != authorization_id:
                asking, has = grants.get(authorization_id), grants.get(old.authorization_id)
                if asking and has and outlives(has, asking, now):
                    # The cipher of one grant's answer is not used with another grant's token.
                    new = replace(new, authorization_id=old.authorization_id, cipher=None)
            take(index, new)
            ids[new.shop_id or ""] = None
    shops = index.shops()
    return shops, [shop for shop in shops if shop.shop_id in ids]


async def take_over(
    store: TokenStore, known: Sequence[Shop], answers: Mapping[str, Mapping[str, Any]], *, now: float
) -> tuple[list[Shop], list[Shop]]:
    """
    Take what grants open into *store*; return all shops, and those that the answers name.

    A grant that loses its last shop to a newer consent is forgotten; its tokens, which may still stand in a ``.env``,
    are known as the newer one's from then on.

    Args:
        store: Where grants and shops are kept.

        known: All shops that are known here, those of the environment included.

        answers: As in :func:`merge_discovered`.

        now: Unix seconds.
    """
    grants = {grant.authorization.id: grant for grant in (await store.snapshot()).grants}
    shops, found = merge_discovered(known, answers, grants, now=now)
    await store.put_shops(found, now=now)
    used = {shop.authorization_id for shop in shops}
    index = ShopIndex(found)
    for shop in known:
        successor = index.find(shop)
        if successor is None or shop.authorization_id in used:
            continue
        old, new = grants.get(shop.authorization_id), grants.get(successor.authorization_id)
        if old and new and may_supersede(new, old):
            await store.supersede(shop.authorization_id, successor.authorization_id)
    return shops, found


def _shop(entry: Mapping[str, Any], authorization_id: str) -> Shop:
    return Shop(
        name=_text(entry, "code") or str(entry["id"]),
        shop_id=str(entry["id"]),
        cipher=_text(entry, "cipher"),
        region=_text(entry, "region"),
        authorization_id=authorization_id,
        seller_name=_text(entry, "name"),
        name_from="platform",
    )


def _text(entry: Mapping[str, Any], key: str) -> str | None:
    value = entry.get(key)
    return value if isinstance(value, str) and value else None


def _only_bare(index: ShopIndex, authorization_id: str) -> int | None:
    """The place of the only shop of this grant that has neither id nor cipher."""
    bare = [
        shop.name
        for shop in index.shops()
        if shop.authorization_id == authorization_id and not (shop.shop_id or shop.cipher)
    ]
    return index.named(bare[0]) if len(bare) == 1 else None
