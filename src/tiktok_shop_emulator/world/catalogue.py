"""
The products that a shop begins with.

A product is a plain ``dict`` (it becomes state as soon as somebody edits it): ``id title description status
created_at updated_at category_id brand_id images weight skus``; a SKU has ``id seller_sku price stock attributes``
with the price in smallest units and the stock as a ``dict`` of warehouse id to quantity.
"""

from __future__ import annotations

from typing import Any

from tiktok_shop_emulator.world import ids, randomness
from tiktok_shop_emulator.world.identity import Shop

CATEGORIES = (
    ("600001", "0", "Beauty & Personal Care", False),
    ("601450", "600001", "Lip care", True),
    ("601451", "600001", "Face serum", True),
    ("600002", "0", "Home & Kitchen", False),
    ("602101", "600002", "Storage boxes", True),
    ("602102", "600002", "Drinkware", True),
    ("600003", "0", "Phones & Electronics", False),
    ("603201", "600003", "Earphones", True),
    ("603202", "600003", "Phone cases", True),
    ("600004", "0", "Sports & Outdoor", False),
    ("604301", "600004", "Yoga mats", True),
    ("604302", "600004", "Water bottles", True),
)
"""Id, parent's id, name, whether products may be listed in it."""

LEAVES = tuple(row for row in CATEGORIES if row[3])

BRANDS = (
    ("7082427311584347905", "Northlane"),
    ("7082427311584347906", "Mirabelle"),
    ("7082427311584347907", "Tidewell"),
)

_STYLES = (
    "Classic",
    "Compact",
    "Premium",
    "Everyday",
    "Travel",
    "Gentle",
    "Soft",
    "Bright",
    "Sturdy",
    "Slim",
)
_NOTES = (
    "gift ready packaging",
    "for daily use at home",
    "with a two year guarantee",
    "in recycled materials",
)
_OPTIONS = (("Colour", ("Black", "White", "Sage", "Rose", "Navy")), ("Size", ("S", "M", "L", "XL")))
_STATUSES = ("ACTIVATE",) * 15 + ("SELLER_DEACTIVATED", "SELLER_DEACTIVATED", "PENDING", "FREEZE", "DRAFT")

PRODUCT_DAY = 730_000
"""Stands where other ids have the day; later days are for products that somebody created."""


def warehouse_ids(shop: Shop) -> tuple[str, str]:
    """Return the ids of the shop's sales warehouse and of its return warehouse."""
    return ids.make(ids.WAREHOUSE, shop.index, PRODUCT_DAY, 1), ids.make(
        ids.WAREHOUSE, shop.index, PRODUCT_DAY, 2
    )


def image_uri(seed: int, *names: object) -> str:
    """Return the address of an image inside the platform; those begin with ``tos-``."""
    return f"tos-emulator-i-0000000000-sg/{randomness.digest(seed, 'image', *names)[:16].hex()}"


def make_products(shop: Shop) -> list[dict[str, Any]]:
    """Return what the shop sells before anybody changed anything, best sellers first."""
    rng = randomness.generator(shop.seed, "catalogue", shop.index)
    warehouse = warehouse_ids(shop)[0]
    created = 1_690_000_000 + shop.index % 50 * 86_400
    products: list[dict[str, Any]] = []
    for number in range(rng.randint(18, 42)):
        category_id, _parent, kind, _leaf = LEAVES[rng.randrange(len(LEAVES))]
        style = _STYLES[rng.randrange(len(_STYLES))]
        title = f"{style} {kind.lower()} no. {number + 1}, {_NOTES[rng.randrange(len(_NOTES))]}"
        created += rng.randint(3_600, 400_000)
        step = shop.market.price_unit * rng.choice((4, 6, 8, 9, 12, 15, 19, 25, 39))
        option, values = _OPTIONS[rng.randrange(len(_OPTIONS))]
        skus = []
        for place in range(rng.choice((1, 1, 2, 3, 4))):
            sku_number = number * 100 + place
            skus.append(
                {
                    "id": ids.make(ids.SKU, shop.index, PRODUCT_DAY, sku_number),
                    "seller_sku": f"{category_id[-3:]}-{number + 1:03d}-{values[place][:2].upper()}",
                    "price": _tidy(step + step * place // 10, shop.currency),
                    "stock": {warehouse: rng.randint(20, 900)},
                    "attributes": [
                        {"id": "100000" if option == "Colour" else "100007", "name": option,
                         "value_id": f"17293823{place:02d}", "value_name": values[place]},
                    ],
                }
            )  # fmt: skip
        products.append(
            {
                "id": ids.make(ids.PRODUCT, shop.index, PRODUCT_DAY, number),
                "title": title,
                "description": f"<p>{title}. Sold by {shop.name}.</p>",
                "status": _STATUSES[rng.randrange(len(_STATUSES))] if number > 4 else "ACTIVATE",
                "created_at": created,
                "updated_at": created + rng.randint(0, 5_000_000),
                "category_id": category_id,
                "brand_id": BRANDS[rng.randrange(len(BRANDS))][0],
                "images": [image_uri(shop.seed, shop.index, number, place) for place in range(2)],
                "weight": {
                    "value": f"{rng.randint(1, 20) / 10:.1f}",
                    "unit": "POUND" if shop.region == "US" else "KILOGRAM",
                },
                "skus": skus,
            }
        )
    return products


def _tidy(price: int, currency: str) -> int:
    """Return a price that looks like one: 12.90, not 12.87; 45000, not 45123."""
    if currency in {"IDR", "VND"}:
        return max(1000, price // 1000 * 1000)
    if currency == "JPY":
        return max(10, price // 10 * 10)
    return max(100, price // 10 * 10 + (0 if price % 100 == 0 else -price % 10))
