"""Which shops we may act for, and how they are found by name, id or cipher."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from fnmatch import fnmatchcase

from tiktok_shop._display import shown
from tiktok_shop.credentials.models import Shop, mask
from tiktok_shop.errors import ConfigurationError

__all__ = ["Shop", "ShopRegistry"]


class ShopRegistry:
    """
    The shops of an app, in order. Immutable: :meth:`with_shops` returns another one.

    A look-up costs the same with one shop and with thousands.
    """

    def __init__(self, shops: Iterable[Shop] = ()) -> None:
        self._by_name: dict[str, Shop] = {}
        # Ids and ciphers are hardly ever shared: a list for each would keep the garbage collector busy with thousands.
        self._by_other: dict[str, Shop] = {}
        self._shared: dict[str, list[Shop]] = {}
        for shop in shops:
            if shop.name in self._by_name:
                raise ConfigurationError(f"two shops are named {shop.name!r}: names must be unique")
            self._by_name[shop.name] = shop
            for key in (shop.shop_id, shop.cipher, *shop.aliases):
                if key and (first := self._by_other.setdefault(key, shop)) is not shop:
                    self._shared.setdefault(key, [first]).append(shop)

    def get(self, key: str) -> Shop:
        """
        Return the shop with this name, or else this ``shop_id``, cipher, or other name, or else the seller's name for it.

        Raises:
            ConfigurationError: If there is none (the message names close matches), or if several shops answer to this,
                because then only a name says which is meant.
        """
        shop = self._by_name.get(key)
        if shop is not None:
            return shop
        other = self._by_other.get(key)
        found = self._shared.get(key) or (
            [other] if other else [one for one in self if one.seller_name == key]
        )
        if len(found) == 1:
            return found[0]
        # what looks like a token or a cipher is not repeated
        asked = mask(key) if mask(key) != "…" else f"'{shown(key)}'"
        if found:
            names = ", ".join(shown(one.name) for one in found)
            raise ConfigurationError(f"{asked} is the id of several shops ({names}): use a name")
        raise ConfigurationError(f"no shop is called {asked}: {self._advice(key)}")

    def select(self, wanted: Iterable[str] | None = None) -> list[Shop]:
        """
        Return the shops that are meant, each once, in the order of what was asked for.

        Args:
            wanted: Each is a name, a ``shop_id``, a cipher or the seller's own name of a shop; ``tag:luxury`` for all
                shops with a tag; or a pattern for names, with ``*``, ``?`` and ``[abc]``. ``None`` is all shops. Tags,
                patterns and ``None`` leave out shops that are disabled; who names one gets it.

        Raises:
            ConfigurationError: If one of *wanted* finds nothing.
        """
        if wanted is None:
            return [shop for shop in self if shop.is_enabled]
        found: dict[str, Shop] = {}
        for one in [wanted] if isinstance(wanted, str) else wanted:
            found.update({shop.name: shop for shop in self._selected(one)})
        return list(found.values())

    def _selected(self, one: str) -> list[Shop]:
        if one in self:
            return [self.get(one)]
        kind, colon, tag = one.partition(":")
        if colon and kind == "tag":
            found = [shop for shop in self if tag in shop.tags]
            what, there = f"the tag '{shown(tag)}'", sorted({each for shop in self for each in shop.tags})
        elif any(sign in one for sign in "*?["):
            found = [
                shop for shop in self if any(fnmatchcase(name, one) for name in (shop.name, *shop.aliases))
            ]
            what, there = f"a name like '{shown(one)}'", self.names
            # A seller's own name comes last: whoever calls a shop `SHOP*` does not take that pattern over.
            if not found and any(shop.seller_name == one for shop in self):
                return [self.get(one)]
        else:
            return [self.get(one)]
        enabled = [shop for shop in found if shop.is_enabled]
        if enabled:
            return enabled
        if found:
            raise ConfigurationError(f"every shop with {what} is disabled: `tiktok-shop shops enable NAME`")
        listed = ", ".join(shown(each) for each in there[:5]) + (" …" if len(there) > 5 else "")
        raise ConfigurationError(f"no shop has {what}: there are {listed or 'none'}")

    @property
    def disabled(self) -> list[Shop]:
        """The shops that are left out where all are meant."""
        return [shop for shop in self if not shop.is_enabled]

    def _advice(self, key: str) -> str:
        if not self._by_name:
            return "no shop is configured (TIKTOK_SHOP1_ACCESS_TOKEN and TIKTOK_SHOP1_SHOP_CIPHER)"
        known = {name.casefold(): name for name in self._by_name}
        known.update({shop.shop_id.casefold(): shop.shop_id for shop in self if shop.shop_id})
        known.update({shop.seller_name.casefold(): shop.seller_name for shop in self if shop.seller_name})
        close = [shown(known[match]) for match in get_close_matches(key.casefold(), known, n=3)]
        if close:
            return f"did you mean {' or '.join(close)}?"
        names = [shown(name) for name in self._by_name]
        more = f" and {len(names) - 5} more" if len(names) > 5 else ""
        return f"there are {', '.join(names[:5])}{more}"

    def with_shops(self, shops: Iterable[Shop]) -> ShopRegistry:
        """Return a registry in which each of *shops* replaces the one of the same name, or comes last."""
        merged = dict(self._by_name)
        merged.update({shop.name: shop for shop in shops})
        return ShopRegistry(merged.values())

    def of_authorization(self, authorization_id: str) -> list[Shop]:
        """Return the shops that act under this authorization, in order."""
        return [shop for shop in self if shop.authorization_id == authorization_id]

    @property
    def names(self) -> list[str]:
        """The names, in order."""
        return list(self._by_name)

    def __iter__(self) -> Iterator[Shop]:
        return iter(self._by_name.values())

    def __len__(self) -> int:
        return len(self._by_name)

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and (key in self._by_name or key in self._by_other)

    def __repr__(self) -> str:
        return f"<ShopRegistry of {len(self)} shops>"
