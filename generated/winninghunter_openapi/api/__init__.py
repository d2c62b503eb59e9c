# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
"""The operations, one class per area."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tiktok_shop_runtime.calling import Caller

    from .account import Account
    from .categories import Categories
    from .creators import Creators
    from .products import Products
    from .search import Search
    from .shops import Shops
    from .videos import Videos


class Areas:
    """One attribute per area; each is imported when it is first used."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @cached_property
    def account(self) -> Account:
        """The credits of the API key."""
        from .account import Account

        return Account(self._caller)

    @cached_property
    def categories(self) -> Categories:
        """Product categories as markets."""
        from .categories import Categories

        return Categories(self._caller)

    @cached_property
    def creators(self) -> Creators:
        """Creators who sell, and what they sell."""
        from .creators import Creators

        return Creators(self._caller)

    @cached_property
    def products(self) -> Products:
        """Products, their sales over time, and finding them."""
        from .products import Products

        return Products(self._caller)

    @cached_property
    def search(self) -> Search:
        """From a name to an id."""
        from .search import Search

        return Search(self._caller)

    @cached_property
    def shops(self) -> Shops:
        """Sellers and what they sell."""
        from .shops import Shops

        return Shops(self._caller)

    @cached_property
    def videos(self) -> Videos:
        """Videos that sell, and how often they were seen."""
        from .videos import Videos

        return Videos(self._caller)
