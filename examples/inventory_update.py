"""
Set the stock of a SKU in every shop that sells it, with an outcome for each product of each shop.

Runs on an emulator of its own, in which one product is refused, one answer is lost and one shop is out of order; with your
shops: ``TikTokShop.from_env()``.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

import anyio

from tiktok_shop import ResponseLostError, ShopClient, TikTokShopError
from tiktok_shop.testing import running_emulator


class Item(NamedTuple):
    """What became of one SKU of one product."""

    product_id: str
    seller_sku: str
    outcome: Literal["set", "refused", "unknown"]
    reason: str = ""


async def set_stock(shop: ShopClient, wanted: dict[str, int]) -> list[Item]:
    """Set the stock of the SKUs named in *wanted* (by seller SKU), product by product; one that fails stops no other."""
    items: list[Item] = []
    async for product in shop.products.search_products(
        status="ACTIVATE", seller_skus=list(wanted), page_size=50
    ):
        skus = [
            {
                "id": sku.id,
                "inventory": [{"warehouse_id": stock.warehouse_id, "quantity": wanted[sku.seller_sku]}],
            }
            for sku in product.skus
            if sku.seller_sku in wanted
            for stock in sku.inventory[:1]
        ]
        names = ", ".join(sku.seller_sku for sku in product.skus if sku.seller_sku in wanted)
        if not skus:
            continue
        try:
            await shop.products.update_inventory(product_id=product.id, skus=skus)
        except (
            ResponseLostError
        ) as lost:  # it may have taken place: look with inventory_search before you ask again
            items.append(Item(product.id, names, "unknown", str(lost)))
        except TikTokShopError as refused:
            items.append(Item(product.id, names, "refused", str(refused)))
        else:
            items.append(Item(product.id, names, "set"))
    return items


async def main() -> None:
    faults = [
        "code;shop=SHOP1;operation=update_inventory;code=12052048;message=not this shop's product;count=1",
        "cut_after;shop=SHOP2;operation=update_inventory;count=1",
        "server_error;shop=SHOP3",
    ]
    async with running_emulator(shops=3, faults=faults) as running, running.client() as app:
        wanted: dict[str, int] = {}
        for name in ("SHOP1", "SHOP2"):  # with your shops: what your own system says
            page = await app.shop(name).products.search_products(status="ACTIVATE", page_size=2)
            wanted |= {sku.seller_sku: 40 for one in page.products for sku in one.skus[:1] if sku.seller_sku}
        report = await app.map_shops(
            lambda shop: set_stock(shop.with_options(max_attempts=1), wanted), max_concurrency=20
        )
    for name, items in report.ok.items():
        for item in items:
            print(name, item.product_id, item.outcome, item.reason)
        if not items:
            print(name, "sells none of them")
    for name, problem in report.failed.items():
        print(name, "failed:", type(problem).__name__)


if __name__ == "__main__":
    anyio.run(main)
