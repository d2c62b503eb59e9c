"""Who the shops are and who granted access to them. Tokens are not here: they belong to ``oauth``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from tiktok_shop_emulator.world import randomness
from tiktok_shop_emulator.world.markets import MARKETS, Market, region_of

_FIRST = (
    "Kopi",
    "Luna",
    "Cedar",
    "Mango",
    "Polar",
    "Juniper",
    "Saffron",
    "Harbor",
    "Willow",
    "Cobalt",
    "Maple",
    "Lotus",
)
_SECOND = (
    "Corner",
    "Beauty",
    "Living",
    "Outfitters",
    "Kitchen",
    "Audio",
    "Studio",
    "Supply",
    "Garden",
    "Sports",
)


@dataclass(frozen=True)
class Shop:
    """Who a shop is; cheap, because a world may have thousands."""

    seed: int
    index: int
    region: str
    authorization_index: int

    @cached_property
    def market(self) -> Market:
        """The country that it sells in."""
        return MARKETS[self.region]

    @property
    def currency(self) -> str:
        """ISO code of all its amounts."""
        return self.market.currency

    @property
    def timezone(self) -> str:
        """IANA name; its analytics days begin at midnight there."""
        return self.market.timezone

    @cached_property
    def name(self) -> str:
        """What buyers read."""
        number = randomness.number(self.seed, "name", self.index)
        return f"{_FIRST[number % len(_FIRST)]} {_SECOND[number // 64 % len(_SECOND)]} {self.region} {self.index + 1}"

    @cached_property
    def shop_id(self) -> str:
        """Nineteen digits."""
        return f"7495{randomness.number(self.seed, 'shop', self.index) % 10**10:010d}{self.index:05d}"

    @cached_property
    def cipher(self) -> str:
        """What requests carry as ``shop_cipher``."""
        return self.market.prefix + randomness.text(22, self.seed, "cipher", self.index)

    @cached_property
    def code(self) -> str:
        """The short code that the seller centre shows."""
        return f"{self.region}LC{randomness.text(8, self.seed, 'code', self.index).upper()}"

    @cached_property
    def authorization_id(self) -> str:
        """Id of the grant that covers the shop."""
        return authorization_id(self.seed, self.authorization_index)


@dataclass(frozen=True)
class Authorization:
    """A seller's grant; it covers one shop, or several of the same seller."""

    seed: int
    index: int
    region: str
    user_type: int = 0

    @cached_property
    def authorization_id(self) -> str:
        """Stable for the seed."""
        return authorization_id(self.seed, self.index)

    @cached_property
    def open_id(self) -> str:
        """The seller's id towards the app."""
        return randomness.text(43, self.seed, "open", self.index)

    @cached_property
    def seller_name(self) -> str:
        """The legal name; other than a shop's name."""
        number = randomness.number(self.seed, "seller", self.index)
        return f"{_FIRST[number % len(_FIRST)]} Trading {self.index + 1}"


def authorization_id(seed: int, index: int) -> str:
    """Return the id of the grant at *index*."""
    return f"authorization-{randomness.text(12, seed, 'authorization', index)}"


def make_shops(
    seed: int, count: int, regions: Sequence[str] | None
) -> tuple[list[Shop], list[Authorization]]:
    """
    Return *count* shops and their grants.

    Of each eight shops the last two belong to one seller, whose grant covers both. *regions* are taken in turn;
    ``None`` is the usual mix.

    Raises:
        ValueError: If *count* is less than 1 or a region is not known.
    """
    if not 1 <= count <= 99_999:
        raise ValueError("shop_count must be from 1 to 99999")
    unknown = sorted(set(regions or ()) - MARKETS.keys())
    if unknown:
        raise ValueError(f"no such market: {', '.join(unknown)}; there are {', '.join(MARKETS)}")
    shops: list[Shop] = []
    grants: list[Authorization] = []
    for index in range(count):
        region = regions[index % len(regions)] if regions else region_of(index)
        if index % 8 != 7:
            grants.append(Authorization(seed, len(grants), region))
        shops.append(Shop(seed, index, region, len(grants) - 1))
    return shops, grants
