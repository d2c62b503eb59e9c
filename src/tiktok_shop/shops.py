"""Which shops we may act for, and how they are found by name, id or cipher."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

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
        by_other: dict[str, list[Shop]] = {}
        for shop in shops:
            if shop.name in self._by_name:
                raise ConfigurationError(f"two shops are named {shop.name!r}: names must be unique")
            self._by_name[shop.name] = shop
            for key in (shop.shop_id, shop.cipher):
                if key:
                    by_other.setdefault(key, []).append(shop)
        self._by_other = by_other

    def get(self, key: str) -> Shop:
        """
        Return the shop with this name, or else this ``shop_id``, or else this cipher.

        Raises:
            ConfigurationError: If there is none (the message names close matches), or if several shops have this
                ``shop_id`` or cipher, because then only a name says which grant to use.
        """
        shop = self._by_name.get(key)
        if shop is not None:
            return shop
        found = self._by_other.get(key, [])
        if len(found) == 1:
            return found[0]
        shown = (
            mask(key) if mask(key) != "…" else repr(key)
        )  # what looks like a token or a cipher is not repeated
        if found:
            names = ", ".join(shop.name for shop in found)
            raise ConfigurationError(f"{shown} is the id of several shops ({names}): use a name")
        raise ConfigurationError(f"no shop is called {shown}: {self._advice(key)}")

    def _advice(self, key: str) -> str:
        if not self._by_name:
            return "no shop is configured (TIKTOK_SHOP1_ACCESS_TOKEN and TIKTOK_SHOP1_SHOP_CIPHER)"
        known = {name.casefold(): name for name in self._by_name}
        known.update({shop.shop_id.casefold(): shop.shop_id for shop in self if shop.shop_id})
        close = [known[match] for match in get_close_matches(key.casefold(), known, n=3)]
        if close:
            return f"did you mean {' or '.join(close)}?"
        names = list(self._by_name)
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
