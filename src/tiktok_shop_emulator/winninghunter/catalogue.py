"""
The market that the emulated WinningHunter observes: shops, products, creators, videos, categories.

Everything follows from the seed and the day, so nothing is stored: a product's sales of a day are a function, and all
sums are made of those. A shop's total is the sum of its products' totals, and those of their history.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

__all__ = ["Creator", "MarketData", "Product", "Shop", "Video"]

CATEGORIES = (
    ("600001", "Beauty"),
    ("600024", "Phones"),
    ("600942", "Kitchenware"),
    ("601152", "Womenswear"),
    ("601352", "Toys"),
    ("601450", "Sports"),
)
_COUNTRIES = ("US", "US", "GB", "MY", "ID")
_GOODS = ("lamp", "serum", "mug", "scarf", "puzzle", "bottle", "charger", "brush", "pan", "cardigan")
_KINDS = ("Foldable", "Silk", "Bamboo", "Wireless", "Giant", "Quiet", "Everyday", "Midnight", "Travel")
_NAMES = ("North", "Maple", "Lumen", "Coral", "Atlas", "Juniper", "Harbor", "Velvet")


@dataclass(frozen=True, slots=True)
class Shop:
    id: str
    name: str
    country: str
    rating: float
    product_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Product:
    id: str
    title: str
    shop_id: str
    country: str
    category_id: str
    cents: int
    rating: float
    creator_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Creator:
    id: str
    name: str
    followers: int
    product_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Video:
    id: str
    caption: str
    creator_id: str
    product_id: str
    age_days: int
    """Days since it was published."""


class MarketData:
    """
    What there is, by id.

    Args:
        seed: The same seed makes the same market.

        shops: How many shops; the first has 84 products, the others fewer.
    """

    def __init__(self, seed: int = 1, shops: int = 8) -> None:
        self._seed = seed
        self.shops: dict[str, Shop] = {}
        self.products: dict[str, Product] = {}
        creators = [f"69{self._draw('creator', n, 10**16):017d}" for n in range(24)]
        sold_by: dict[str, list[str]] = {creator: [] for creator in creators}
        for index in range(shops):
            self._add_shop(index, creators, sold_by)
        self.creators = {
            creator: Creator(
                creator,
                f"{_NAMES[n % len(_NAMES)].lower()}_{n}",
                1_000 + self._draw("followers", n, 900_000),
                tuple(products),
            )
            for n, (creator, products) in enumerate(sold_by.items())
        }
        self.videos = {video.id: video for video in self._videos()}

    def _add_shop(self, index: int, creators: list[str], sold_by: dict[str, list[str]]) -> None:
        shop_id = f"7495{self._draw('shop', index, 10**15):015d}"
        country = _COUNTRIES[index % len(_COUNTRIES)]
        ids = []
        for n in range(84 if index == 0 else 12 + self._draw("size", index, 40)):
            key = index * 1000 + n
            product_id = f"1729{self._draw('product', key, 10**15):015d}"
            first = self._draw("seller", key, len(creators))
            sellers = tuple(creators[(first + step) % len(creators)] for step in range(key % 3))
            for creator in sellers:
                sold_by[creator].append(product_id)
            kind = _KINDS[self._draw("kind", key, len(_KINDS))]
            good = _GOODS[self._draw("good", key, len(_GOODS))]
            self.products[product_id] = Product(
                product_id,
                f"{kind} {good} {n + 1}",
                shop_id,
                country,
                CATEGORIES[self._draw("category", key, len(CATEGORIES))][0],
                199 + self._draw("price", key, 9_000),
                round(3 + self._draw("rating", key, 21) / 10, 1),
                sellers,
            )
            ids.append(product_id)
        name = f"{_NAMES[index % len(_NAMES)]} {'Store' if index < len(_NAMES) else index}"
        rating = round(4 + self._draw("shop rating", index, 11) / 10, 1)
        self.shops[shop_id] = Shop(shop_id, name, country, rating, tuple(ids))

    def _videos(self) -> list[Video]:
        found = []
        for creator in self.creators.values():
            for product_id in creator.product_ids[:4]:
                product = self.products[product_id]
                number = int(product_id[-9:]) + int(creator.id[-9:])
                video_id = f"7400{self._draw('video', number, 10**15):015d}"
                age = self._draw("age", number, 120)
                found.append(Video(video_id, f"Why I love my {product.title}", creator.id, product_id, age))
        return found

    def sales(self, product_id: str, day: date) -> int:
        """Return the units of a product sold on *day*."""
        return _sales(self._seed, product_id, day.toordinal())

    def history(self, product_id: str, days: int, today: date) -> list[tuple[date, int]]:
        """Return (day, units) of the *days* before *today*, oldest first."""
        span = [today - timedelta(days=back) for back in range(days, 0, -1)]
        return [(day, self.sales(product_id, day)) for day in span]

    def units(self, product_id: str, days: int, today: date) -> int:
        """Return the units of a product sold in the *days* before *today*."""
        return _units(self._seed, product_id, days, today.toordinal())

    def by_creator(self, product_id: str, days: int, today: date) -> int:
        """Return the units that each of a product's creators sold: a fifth of all, rounded down."""
        return self.units(product_id, days, today) // 5

    def views(self, video_id: str, days: int) -> int:
        """Return how often a video was seen in *days*."""
        return sum(self._draw(f"views {video_id}", back, 5_000) for back in range(days))

    def _draw(self, what: str, number: int, below: int) -> int:
        return _draw(self._seed, what, number, below)


def _draw(seed: int, what: str, number: int, below: int) -> int:
    """Return a number from 0 to *below* - 1 that always is the same for the same arguments."""
    digest = hashlib.blake2b(f"{seed}:{what}:{number}".encode(), digest_size=8).digest()
    return int.from_bytes(digest) % below


@lru_cache(maxsize=200_000)
def _sales(seed: int, product_id: str, day: int) -> int:
    # The product of two draws: a few days are much better than the others, as in life.
    return _draw(seed, f"popularity {product_id}", 0, 12) * _draw(seed, f"sales {product_id}", day, 6)


@lru_cache(maxsize=20_000)
def _units(seed: int, product_id: str, days: int, today: int) -> int:
    return sum(_sales(seed, product_id, day) for day in range(today - days, today))
