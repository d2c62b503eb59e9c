"""Who the shops are and who granted access to them and to themselves. Tokens are not here: see ``tokens``."""

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

    @property
    def handle(self) -> str:
        """What people call it here: ``SHOP1`` is the first."""
        return f"SHOP{self.index + 1}"

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
        return _authorization_id(self.seed, self.authorization_index)


SELLER, CREATOR, PARTNER = 0, 1, 3
"""Kinds of users, by the platform's ``user_type``."""

USER_TYPE_NAMES = {SELLER: "seller", CREATOR: "creator", PARTNER: "partner"}


@dataclass(frozen=True)
class Authorization:
    """Who granted access: a seller (for one shop or several), a creator or a partner (for themselves)."""

    seed: int
    index: int
    """Position among the people of the same kind, from 0."""

    region: str
    user_type: int = SELLER

    @cached_property
    def authorization_id(self) -> str:
        """Stable for the seed; ``creator-1`` and ``partner-1`` are the first of their kinds."""
        if self.user_type == SELLER:
            return _authorization_id(self.seed, self.index)
        return f"{USER_TYPE_NAMES[self.user_type]}-{self.index + 1}"

    @cached_property
    def open_id(self) -> str:
        """The person's id towards the app."""
        if self.user_type == SELLER:
            return randomness.text(43, self.seed, "open", self.index)
        return randomness.text(43, self.seed, "open", self.user_type, self.index)

    @cached_property
    def handle(self) -> str:
        """What people call a creator or partner here: ``CREATOR1`` is the first."""
        return f"{USER_TYPE_NAMES[self.user_type].upper()}{self.index + 1}"

    @cached_property
    def name(self) -> str:
        """A seller's legal name (other than a shop's), a creator's user name, a partner's company."""
        number = randomness.number(self.seed, "seller", self.index)
        first = _FIRST[number % len(_FIRST)]
        match self.user_type:
            case 1:
                return f"{first.lower()}.creator{self.index + 1}"
            case 3:
                return f"{first} Agency {self.index + 1}"
            case _:
                return f"{first} Trading {self.index + 1}"


def _authorization_id(seed: int, index: int) -> str:
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


def make_people(seed: int, user_type: int, count: int, regions: Sequence[str]) -> list[Authorization]:
    """Return *count* creators or partners; *regions* are taken in turn."""
    return [Authorization(seed, index, regions[index % len(regions)], user_type) for index in range(count)]
