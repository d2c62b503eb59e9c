"""Products: stock and prices of SKUs."""

from __future__ import annotations

from typing import Any

from tiktok_shop_emulator.handlers.arguments import (
    body_of,
    business_of,
    integer,
    mapping,
    objects,
    refuse,
    shop_of,
)
from tiktok_shop_emulator.handlers.products.search import product_of
from tiktok_shop_emulator.handlers.products.write import price_of
from tiktok_shop_emulator.handlers.registry import handles
from tiktok_shop_emulator.request import EmulatedRequest
from tiktok_shop_emulator.world import World, catalogue, events
from tiktok_shop_emulator.world.identity import Shop
from tiktok_shop_emulator.world.products import Product, total_stock

Json = dict[str, Any]

_LOW_STOCK = 10


@handles("update_inventory")
def update_inventory(request: EmulatedRequest, world: World) -> Json:
    """Set the stock of SKUs; SKUs that cannot be set are named in ``errors``."""
    shop, business, now = shop_of(request), business_of(request, world), request.now
    product = product_of(business, request.path_params.get("product_id"))
    ours = catalogue.warehouse_ids(business.shop)[0]
    errors = []
    changes: dict[str, dict[str, int]] = {}
    known = {sku["id"]: sku for sku in product["skus"]}
    for one in objects(body_of(request).get("skus")):
        sku_id = str(one.get("id", ""))
        if sku_id not in known:
            errors.append({"code": 12052048, "message": "The SKU does not exist in this product.",
                           "detail": {"sku_id": sku_id, "extra_errors": []}})  # fmt: skip
            continue
        stock, extra = dict(known[sku_id]["stock"]), []
        for place in objects(one.get("inventory")):
            warehouse, quantity = str(place.get("warehouse_id") or ours), integer(place.get("quantity"))
            if warehouse != ours:
                extra.append(
                    {"warehouse_id": warehouse, "code": 12052097, "message": "The warehouse does not exist."}
                )
            elif quantity is None or not 0 <= quantity <= 99_999:
                extra.append(
                    {
                        "warehouse_id": warehouse,
                        "code": 12052055,
                        "message": "The quantity must be from 0 to 99999.",
                    }
                )
            else:
                stock[warehouse] = quantity
        if extra:
            errors.append({"code": extra[0]["code"], "message": "The stock could not be updated.",
                           "detail": {"sku_id": sku_id, "extra_errors": extra}})  # fmt: skip
        else:
            changes[sku_id] = stock
    if changes:
        edited = business.products.edit(product["id"])
        edited["updated_at"] = now
        for sku in edited["skus"]:
            sku["stock"] = changes.get(sku["id"], sku["stock"])
        for sku in edited["skus"]:
            if sku["id"] in changes:
                _report_low_stock(world, shop, product, sku, now)
    return {"errors": errors} if errors else {}


@handles("update_price")
def update_price(request: EmulatedRequest, world: World) -> Json:
    """Set the prices of SKUs: all of them or, if one is wrong, none."""
    business = business_of(request, world)
    product = product_of(business, request.path_params.get("product_id"))
    known = {sku["id"] for sku in product["skus"]}
    prices = {}
    for one in objects(body_of(request).get("skus")):
        if one.get("id") not in known:
            refuse(12052048, "The SKU does not exist in this product.")
        prices[one["id"]] = price_of(business, mapping(one.get("price")))
    edited = business.products.edit(product["id"])
    edited["updated_at"] = request.now
    for sku in edited["skus"]:
        sku["price"] = prices.get(sku["id"], sku["price"])
    return {}


def _report_low_stock(world: World, shop: Shop, product: Product, sku: Json, now: int) -> None:
    quantity = total_stock(sku)
    if quantity > _LOW_STOCK:
        return
    data = {
        "product_id": product["id"],
        "sku_id": sku["id"],
        "trigger_reason": {"alert_type": "LOW_STOCK", "low_stock_threshold": _LOW_STOCK},
        "current_inventory_status": "LOW_STOCK" if quantity else "OUT_OF_STOCK",
        "inventory_distribution": {
            "total_quantity": quantity,
            "available_quantity": quantity,
            "creator_reserved_quantity": 0,
            "campaign_reserved_quantity": 0,
            "committed_quantity": 0,
        },
        "update_time": now,
    }
    world.emit(shop, events.LOW_STOCK, data)
