"""
When two records are the same shop, and what is kept of each. No I/O.

A shop is its ``shop_id`` and its cipher. Two records are one shop when their ids are equal; where one of them has no
id, when they have a cipher in common, a former one included. Two known ids that differ are two shops, whatever else is
equal. A name is ours and identifies nothing by itself.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import get_args

from tiktok_shop.credentials.models import NameSource, Shop

__all__ = ["ShopIndex", "free_name", "joined", "take", "with_shops"]

_RANK = {source: rank for rank, source in enumerate(get_args(NameSource))}
_FORMER = 4  # ciphers that are remembered besides the present one


class ShopIndex:
    """
    Finds the records of a shop among many, at a cost that does not grow with them.

    Records are known by their place, which stays when they change.
    """

    def __init__(self, shops: Iterable[Shop] = ()) -> None:
        self._records: dict[int, Shop] = {}
        self._by_id: dict[str, int] = {}
        self._by_cipher: dict[str, list[int]] = {}
        self._by_name: dict[str, int] = {}
        for place, shop in enumerate(shops):
            self.put(place, shop)

    def put(self, place: int, shop: Shop) -> None:
        """Let *shop* stand at *place*, instead of what stood there."""
        self.drop(place)
        self._records[place] = shop
        self._by_name.setdefault(shop.name, place)
        if shop.shop_id:
            self._by_id.setdefault(shop.shop_id, place)
        for cipher in _ciphers(shop):
            self._by_cipher.setdefault(cipher, []).append(place)

    def drop(self, place: int) -> None:
        """Forget what stands at *place*."""
        shop = self._records.pop(place, None)
        if shop is None:
            return
        if self._by_name.get(shop.name) == place:
            del self._by_name[shop.name]
        if shop.shop_id and self._by_id.get(shop.shop_id) == place:
            del self._by_id[shop.shop_id]
        for cipher in _ciphers(shop):
            self._by_cipher[cipher].remove(place)

    def find(self, shop: Shop) -> Shop | None:
        """Return the record of the same shop; ``None`` where there is none."""
        places = self.places(shop)
        return self._records[places[0]] if places else None

    def places(self, shop: Shop) -> list[int]:
        """Return where the same shop stands: more than once where only *shop* shows that two records are one."""
        found = [self._by_id[shop.shop_id]] if shop.shop_id in self._by_id else []
        for cipher in _ciphers(shop):
            found += [
                place
                for place in self._by_cipher.get(cipher, ())
                if place not in found and not (shop.shop_id and self._records[place].shop_id)
            ]
        return found

    def named(self, name: str) -> int | None:
        """Return the place of the record of that name."""
        return self._by_name.get(name)

    def namesake(self, shop: Shop, authorization_id: str) -> Shop | None:
        """
        Return the record of the same name where nothing says that it is another shop.

        That is so where one of the two has neither id nor cipher, and where both act under one grant: then somebody
        replaced the cipher in ``.env``.
        """
        place = self._by_name.get(shop.name)
        one = None if place is None else self._records[place]
        if one is None or (one.shop_id and shop.shop_id and one.shop_id != shop.shop_id):
            return None
        is_bare = not (one.shop_id or one.cipher) or not (shop.shop_id or shop.cipher)
        return one if is_bare or one.authorization_id == authorization_id else None

    @property
    def end(self) -> int:
        """The place behind the last one."""
        return max(self._records, default=-1) + 1

    @property
    def names(self) -> Collection[str]:
        """All names."""
        return self._by_name.keys()

    def at(self, place: int) -> Shop:
        """Return the record that stands there."""
        return self._records[place]

    def shops(self) -> list[Shop]:
        """Return all records in the order of their places."""
        return [self._records[place] for place in sorted(self._records)]


def _ciphers(shop: Shop) -> tuple[str, ...]:
    return (shop.cipher, *shop.former_ciphers) if shop.cipher else shop.former_ciphers


def joined(new: Shop, old: Shop, *, authorization_id: str, is_newer: bool = True) -> Shop:
    """
    Return one record of what two say of the same shop.

    The name that a person chose stays, then that of the environment, then the platform's code; the new one where both
    are of one kind. What a person set (tags, disabled) is the old record's. Of cipher, region and the seller's words
    for it the newer count, and what one leaves out the other says.

    Args:
        new: What we just learnt.

        old: What was known.

        authorization_id: The grant it acts under from now on.

        is_newer: Whether *new* also knows better. ``False`` for a ``.env`` beside a vault that knows the platform's answer.
    """
    # The platform's code was new once, too: what people got used to stays.
    keeps_name = _RANK[old.name_from] > _RANK[new.name_from] or new.name_from == "platform"
    named, other = (old, new) if keeps_name else (new, old)
    first, second = (new, old) if is_newer else (old, new)
    cipher = first.cipher or second.cipher
    known = dict.fromkeys([*_ciphers(first), *_ciphers(second)])
    also = [other.name] if other.name_from != "platform" else []
    aliases = dict.fromkeys([*also, *new.aliases, *old.aliases])
    return Shop(
        name=named.name,
        shop_id=first.shop_id or second.shop_id,
        cipher=cipher,
        region=first.region or second.region,
        authorization_id=authorization_id,
        seller_name=first.seller_name or second.seller_name,
        tags=old.tags or new.tags,
        is_enabled=old.is_enabled,
        name_from=named.name_from,
        former_ciphers=tuple(one for one in known if one != cipher)[:_FORMER],
        aliases=tuple(one for one in aliases if one != named.name),
    )


def free_name(shop: Shop, taken: Collection[str]) -> str:
    """Return the shop's name, or, where another shop has it, that name with its id or a number behind it."""
    if shop.name not in taken:
        return shop.name
    ends: list[str | int] = [shop.shop_id] if shop.shop_id else []
    return next(
        name for end in (*ends, *range(2, len(taken) + 3)) if (name := f"{shop.name}-{end}") not in taken
    )


def with_shops(kept: Iterable[Shop], news: Sequence[Shop]) -> list[Shop]:
    """
    Return *kept* with *news* in it: each shop once, in the order in which they came to be known.

    A record of a shop that is kept takes its place. Where two different shops have one name, the name that a person
    chose stays, then the environment's, then the new one; the other gets a free one.
    """
    index = ShopIndex(kept)
    for new in news:
        take(index, new)
    return index.shops()


def take(index: ShopIndex, new: Shop) -> Shop:
    """Put *new* into *index*, in the place of what is known of that shop, and return the record as it stands then."""
    places = index.places(new)
    if not places and (namesake := index.namesake(new, new.authorization_id)) is not None:
        place = index.named(namesake.name)
        places = [] if place is None else [place]
    record = new
    for place in places:
        record = joined(record, index.at(place), authorization_id=new.authorization_id)
    for place in places:
        index.drop(place)
    if (taken := index.named(record.name)) is not None:
        holder = index.at(taken)
        if _RANK[holder.name_from] > _RANK[record.name_from] or record.name_from == "platform":
            record = replace(record, name=free_name(record, index.names))
        else:
            index.put(taken, replace(holder, name=free_name(holder, index.names)))
    index.put(min(places) if places else index.end, record)
    return record
