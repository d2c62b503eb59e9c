"""A shop's products: those it began with, and what was made, edited, deactivated or deleted since."""

from __future__ import annotations

import copy
from typing import Any

from tiktok_shop_emulator.world import catalogue, ids
from tiktok_shop_emulator.world.identity import Shop

Product = dict[str, Any]

AUDIT_SECONDS = 600
"""How long the platform looks at a product that was listed or edited."""


class Products:
    """Products by id. Reads never copy; ``edit`` copies a product into the state first."""

    def __init__(self, shop: Shop, state: dict[str, Any]) -> None:
        self._shop = shop
        self._state = state
        self._first: dict[str, Product] | None = None

    @property
    def first(self) -> dict[str, Product]:
        """The catalogue that the shop began with; never changed."""
        if self._first is None:
            self._first = {product["id"]: product for product in catalogue.make_products(self._shop)}
        return self._first

    def all(self) -> list[Product]:
        """Return every product, deleted ones too, oldest first."""
        changed: dict[str, Product] = self._state["products"]
        merged = {**self.first, **changed} if changed else self.first
        return sorted(merged.values(), key=lambda product: (product["created_at"], product["id"]))

    def get(self, product_id: object) -> Product | None:
        """Return the product with that id, or ``None``."""
        if not isinstance(product_id, str):
            return None
        changed: Product | None = self._state["products"].get(product_id)
        return changed or self.first.get(product_id)

    def edit(self, product_id: str) -> Product:
        """Return the product as a ``dict`` that may be changed in place."""
        changed: dict[str, Product] = self._state["products"]
        if product_id not in changed:
            changed[product_id] = copy.deepcopy(self.first[product_id])
        return changed[product_id]

    def add(self, product: Product) -> None:
        """Keep a new product."""
        self._state["products"][product["id"]] = product

    def find_sku(self, sku_id: object) -> tuple[Product, Product] | None:
        """Return the product and the SKU with that id, or ``None``."""
        for product in self.all():
            for sku in product["skus"]:
                if sku["id"] == sku_id:
                    return product, sku
        return None

    def new_product_id(self, number: int) -> str:
        """Return the id of the product that is created as number *number*, from 0."""
        return ids.make(ids.PRODUCT, self._shop.index, catalogue.PRODUCT_DAY + 1, number)

    def new_sku_id(self, number: int) -> str:
        """Return the id of the SKU that is created as number *number*, from 0."""
        return ids.make(ids.SKU, self._shop.index, catalogue.PRODUCT_DAY + 1, number)


def status(product: Product, now: int) -> str:
    """Return the product's status at *now*: ``PENDING`` until the platform has looked at it."""
    stated: str = product["status"]
    if stated == "ACTIVATE" and now < product.get("audit_until", 0):
        return "PENDING"
    return stated


def total_stock(sku: Product) -> int:
    """Return how many units of a SKU are in all warehouses."""
    return sum(sku["stock"].values())
